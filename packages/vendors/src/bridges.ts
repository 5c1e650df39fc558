export { tellShopify } from './bridges/tell-shopify.js'
export { tellWordPress } from './bridges/tell-wordpress.js'
