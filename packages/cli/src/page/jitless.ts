import * as z from 'zod'

// zod tries once whether it may make functions from text, and the page's policy would report the attempt.
z.config({ jitless: true })
