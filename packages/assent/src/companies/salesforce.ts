export { salesforce } from '@assent/vendors/salesforce'
export { aboutSalesforce } from '@assent/vendors/salesforce/about'
