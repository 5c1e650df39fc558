export { dailymotion } from '@assent/vendors/dailymotion'
export { aboutDailymotion } from '@assent/vendors/dailymotion/about'
