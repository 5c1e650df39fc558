export { linkedinEmbed } from '@assent/vendors/linkedin-embed'
export { aboutLinkedinEmbed } from '@assent/vendors/linkedin-embed/about'
