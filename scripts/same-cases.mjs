import { configureGlobal } from 'fast-check'

// In the gate a change passes or fails by what it is, not by what was drawn; `npm run proof` draws anew.
if (!process.env.ASSENT_PROOF) configureGlobal({ seed: 1 })
