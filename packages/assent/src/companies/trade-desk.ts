export { tradeDesk } from '@assent/vendors/trade-desk'
export { aboutTradeDesk } from '@assent/vendors/trade-desk/about'
