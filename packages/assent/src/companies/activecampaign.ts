export { activecampaign } from '@assent/vendors/activecampaign'
export { aboutActivecampaign } from '@assent/vendors/activecampaign/about'
