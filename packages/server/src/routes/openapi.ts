import type { App } from '../app.js'

/** The description of all routes, made from the schemas that check them. */
export function openapi(app: App): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' })
  let text: string | undefined
  app.get('/openapi.json', (c) => {
    text ??= JSON.stringify(
      app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Assent receipts', version: '1' } }),
    )
    return c.body(text, 200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
  })
}
