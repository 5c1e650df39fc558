import { checkSources } from './build.mjs'

checkSources()
