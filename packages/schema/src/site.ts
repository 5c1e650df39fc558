import * as z from 'zod'
import { address } from './address.js'
import { date, email, text } from './text.js'

const party = z.strictObject({
  name: text('Name of the person or company.'),
  address: text('Postal address, one line a line.').optional(),
  email: email('Where to write about privacy.').optional(),
  phone: text('Telephone number, with the country’s code.').optional(),
})

const rights = z
  .strictObject({
    email: email('Where requests go by e-mail.').optional(),
    subject: text('Subject line the request should carry.').optional(),
    address: text('Postal address, if requests go elsewhere than to the controller.').optional(),
    url: address('Address of a form.').optional(),
  })
  .describe('How a visitor asks for access, erasure and the like.')

const link = z.strictObject({
  label: text('What the link says.'),
  url: address('Where the link leads.'),
})

/** Whose site it is, and what its visitors can read and ask. */
export const site = z
  .strictObject({
    name: text('Name of the site, as its visitors know it.').optional(),
    privacyPolicy: address('Address of the privacy policy.').optional(),
    cookiePolicy: address('Address of the cookie policy, if it is a page of its own.').optional(),
    policyDate: date('When the policy last changed, `YYYY-MM-DD`.').optional(),
    controllers: z
      .array(party)
      .describe('Who is responsible for the processing: one party, or several jointly.')
      .optional(),
    rights: rights.optional(),
    links: z.array(link).describe('Further addresses worth showing, such as an industry’s opt-out pages.').optional(),
  })
  .describe('Whose site it is, and what its visitors can read and ask.')
