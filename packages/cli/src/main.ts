#!/usr/bin/env node
import { Command } from 'commander'
import { type BakeFlags, bake } from './commands/bake.js'
import { check } from './commands/check.js'
import { type GpcFlags, gpc } from './commands/gpc.js'
import type { Output } from './commands/output.js'
import { type VerifyFlags, verify } from './commands/verify.js'

const print: Output = { out: console.log, err: console.error }
const program = new Command('assent').description('Consent, checked from the outside.').exitOverride(({ exitCode }) => {
  // What was asked for in a way nobody understands is not a finding.
  process.exit(exitCode ? 2 : 0)
})

program
  .command('verify <file>')
  .description("verify a visitor's copy, a receipt or an export, offline")
  .option('-k, --key <key...>', 'the keys to trust: a verifier key, or a file of JWKs or verifier keys')
  .option('--whole', 'fail unless the file holds the whole log')
  .option('--json', 'print the report as JSON')
  .action(async (file: string, flags: VerifyFlags) => {
    process.exitCode = await verify(file, flags, print)
  })

program
  .command('check <file>')
  .description('check a config: a JSON file, or a page with `<script id="assent-config">`')
  .option('--json', 'print the findings as JSON')
  .action(async (file: string, flags: { json?: boolean }) => {
    process.exitCode = await check(file, flags, print)
  })

program
  .command('bake <file>')
  .description('write the tag with a config in it: one file, or one inline script with its hash')
  .option('--tag <file>', 'the built tag', 'node_modules/assent/dist/assent.js')
  .option('--out <file>', 'where to write it', 'assent-baked.js')
  .action(async (file: string, flags: BakeFlags) => {
    process.exitCode = await bake(file, flags, print)
  })

program
  .command('gpc <file>')
  .description('write /.well-known/gpc.json for a config: that the site abides by Global Privacy Control')
  .option('--out <file>', 'where to write it; printed without')
  .option('--date <day>', 'the day of the last change, YYYY-MM-DD; today without')
  .action(async (file: string, flags: GpcFlags) => {
    process.exitCode = await gpc(file, flags, print)
  })

await program.parseAsync()
