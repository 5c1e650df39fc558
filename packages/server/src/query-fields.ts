import * as z from 'zod'

const dayRule = 'must be a day such as `2026-11-22`'

/** A day, UTC. */
export const day = z.iso.date(dayRule).refine((text) => text >= '1970' && text < '2200', dayRule)

const timeRule = 'must be a day such as `2026-11-22`, or a time such as `2026-11-22T04:30:00.000Z`'

/** A moment; a day is its beginning, UTC. */
export const moment = z
  .union([day, z.iso.datetime()], timeRule)
  .transform((text) => new Date(text))
  .refine((time) => time.getTime() >= 0 && time.getUTCFullYear() < 2200, timeRule)
