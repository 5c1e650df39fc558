export { checkConfig } from './check-config.js'
export { configSchema } from './config.js'
export { ConfigError, defineConfig } from './define-config.js'
export { type Finding, formatFinding } from './finding.js'
export { type Fits, fitsOf } from './fits.js'
export { configJsonSchema } from './json-schema.js'
export { type ParsedConfig, parseConfig } from './parse-config.js'
export { receiptSchema } from './receipt.js'
export { noticeSchema, policySchema, statementSchema } from './receipt-documents.js'
export { type Problem, problemsOf } from './receipt-problems.js'
export {
  copySchema,
  keysSchema,
  mostReceipts,
  problemSchema,
  receiptAnswerSchema,
  receiptErrorSchema,
  receiptPostSchema,
  receiptResultSchema,
} from './receipt-wire.js'
