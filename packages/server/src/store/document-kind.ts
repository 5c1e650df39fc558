/** The documents that receipts name. */
export type DocumentKind = 'notice' | 'policy'
