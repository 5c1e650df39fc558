import { stock } from '@assent/vendors/stock'
import { run } from './run.js'

/*
 * assent.js: the first script in the head, classic and blocking. It knows the stock vendors, and holds the ways by which
 * pages load tags. assent-full.js knows more vendors and holds more ways.
 */
run(() => ({ vendors: stock }))
