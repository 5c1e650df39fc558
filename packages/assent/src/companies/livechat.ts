export { livechat } from '@assent/vendors/livechat'
export { aboutLivechat } from '@assent/vendors/livechat/about'
