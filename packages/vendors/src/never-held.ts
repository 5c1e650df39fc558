/** A host that is never held, and why. */
export interface NeverHeld {
  /** As in `Vendor.hosts`. */
  readonly host: string
  readonly reason: string
}

const because = (reason: string, ...hosts: readonly string[]) => hosts.map((host) => ({ host, reason }))

/**
 * What is never held by default, in any mode: without it a page cannot do what its visitor came for. A vendor of the config is held
 * all the same, so that a site can ask for it: `{ "vendor": "google-maps" }`.
 */
export const neverHeld: readonly NeverHeld[] = [
  ...because(
    'Takes payments, and keeps thieves from taking them.',
    'js.stripe.com',
    'api.stripe.com',
    'hooks.stripe.com',
    'm.stripe.com',
    'm.stripe.network',
    'checkout.stripe.com',
    'www.paypal.com',
    'www.paypalobjects.com',
    '.braintreegateway.com',
    '.braintree-api.com',
    '.adyen.com',
    '.adyenpayments.com',
    '.klarna.com',
    '.klarnacdn.net',
    '.squareup.com',
    '.squarecdn.com',
    'js.mollie.com',
    'pay.google.com',
    'applepay.cdn-apple.com',
    '.payments-amazon.com',
    'payments.amazon.com',
    '.checkout.com',
    '.worldpay.com',
    '.authorize.net',
    '.razorpay.com',
    '.paddle.com',
    '.cardinalcommerce.com',
  ),
  ...because(
    'Signs visitors in, where they asked for it.',
    'accounts.google.com',
    'apis.google.com',
    'appleid.apple.com',
    'appleid.cdn-apple.com',
    'login.microsoftonline.com',
    'login.live.com',
    '.msauth.net',
    '.auth0.com',
    '.okta.com',
    '.oktacdn.com',
    '.clerk.accounts.dev',
    'identitytoolkit.googleapis.com',
    'securetoken.googleapis.com',
    'www.googleapis.com/identitytoolkit/',
  ),
  ...because(
    'Tells people from robots, where a form asks for it.',
    'www.google.com/recaptcha/',
    'www.gstatic.com/recaptcha/',
    'www.recaptcha.net/recaptcha/',
    'www.gstatic.cn/recaptcha/',
    '.hcaptcha.com',
    'challenges.cloudflare.com',
    '.friendlycaptcha.com',
    '.arkoselabs.com',
    '.captcha.awswaf.com',
  ),
  ...because(
    'Draws a map that the site itself made, under its own key.',
    'maps.googleapis.com',
    'maps.gstatic.com',
    'api.mapbox.com',
    '.tile.openstreetmap.org',
    '.virtualearth.net',
    'atlas.microsoft.com',
    '.arcgis.com',
    '.arcgisonline.com',
    '.maptiler.com',
    '.here.com',
  ),
]
