export { luckyOrange } from '@assent/vendors/lucky-orange'
export { aboutLuckyOrange } from '@assent/vendors/lucky-orange/about'
