import * as z from 'zod'
import { address } from './address.js'
import { date, email, text } from './text.js'

const party = z.strictObject({
  name: text('Name of the person or company.'),
  address: text('Postal address, one line a line.').optional(),
  email: email('Where to write about privacy.').optional(),
  phone: text('Telephone number, with the country’s code.').optional(),
  url: address('Address of a page about it, or of its form.').optional(),
})

const rights = z
  .strictObject({
    email: email('Where requests go by e-mail.').optional(),
    subject: text('Subject line the request should carry.').optional(),
    address: text('Postal address, if requests go elsewhere than to the controller.').optional(),
    url: address('Address of a form.').optional(),
    pages: z
      .strictObject({
        access: address('Where a copy of the data can be had: GDPR Art. 15.').optional(),
        correction: address('Where data can be corrected: GDPR Art. 16.').optional(),
        erasure: address('Where data can be erased: GDPR Art. 17.').optional(),
        restriction: address('Where its use can be restricted: GDPR Art. 18.').optional(),
        portability: address('Where it can be taken elsewhere: GDPR Art. 20.').optional(),
        objection: address('Where its use can be objected to: GDPR Art. 21.').optional(),
      })
      .describe('Where each right is explained or used. With any of them, all are listed.')
      .optional(),
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
    representative: party
      .describe('Who stands for the controllers in the Union, or in the UK: GDPR Art. 27.')
      .optional(),
    officer: party.describe('The data protection officer: GDPR Art. 37.').optional(),
    authority: party.describe('The supervisory authority that complaints go to: GDPR Art. 13(2)(d).').optional(),
    rights: rights.optional(),
    links: z.array(link).describe('Further addresses worth showing, such as an industry’s opt-out pages.').optional(),
  })
  .describe('Whose site it is, and what its visitors can read and ask.')
