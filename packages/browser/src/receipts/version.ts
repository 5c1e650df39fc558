/** Version of Assent, as receipts name it; a test holds it to the manifest's. */
export const version = '0.1.0'
