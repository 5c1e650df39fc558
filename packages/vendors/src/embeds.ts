import type { EmbedAbout } from '@assent/core'

/** What a page shows of one vendor: a frame of its own, or what its script makes of the page's markup. */
export interface Embed extends Omit<EmbedAbout, 'name'> {
  /** Whose it is, where the vendor's own name says more than that. */
  readonly name?: string
  /** Addresses of its frames, as in `Vendor.hosts`. */
  readonly frames: readonly string[]
  /** Addresses of its scripts, as in `Vendor.hosts`. */
  readonly scripts: readonly string[]
}

/** What can wait as a placeholder, by the vendor that fills it. */
export const embeds: readonly Embed[] = [
  {
    vendor: 'youtube',
    frames: ['.youtube.com/embed/', '.youtube-nocookie.com/embed/'],
    scripts: ['www.youtube.com/iframe_api'],
    quieterHost: 'www.youtube-nocookie.com',
  },
  {
    vendor: 'vimeo',
    frames: ['player.vimeo.com/video/'],
    scripts: ['player.vimeo.com/api/player.js'],
    quieterQuery: 'dnt=1',
  },
  { vendor: 'google-maps', frames: ['www.google.com/maps/embed', 'maps.google.com/maps'], scripts: [] },
  {
    vendor: 'x-embed',
    name: 'X',
    frames: ['platform.twitter.com/embed/'], // unconfirmed
    scripts: ['platform.twitter.com/widgets.js'],
    fills: '.twitter-tweet,.twitter-timeline', // unconfirmed
  },
  {
    vendor: 'instagram-embed',
    name: 'Instagram',
    frames: ['www.instagram.com/p/', 'www.instagram.com/reel/'], // unconfirmed
    scripts: ['www.instagram.com/embed.js'],
    fills: '.instagram-media', // unconfirmed
  },
  { vendor: 'facebook-embed', name: 'Facebook', frames: ['www.facebook.com/plugins/'], scripts: [] },
  {
    vendor: 'linkedin-embed',
    name: 'LinkedIn',
    frames: ['www.linkedin.com/embed/'],
    scripts: ['platform.linkedin.com/in.js'],
    fills: 'script[type^="IN/"]', // unconfirmed
  },
  { vendor: 'spotify-embed', frames: ['open.spotify.com/embed'], scripts: [] },
  {
    vendor: 'tiktok-embed',
    frames: ['www.tiktok.com/embed/'], // unconfirmed
    scripts: ['www.tiktok.com/embed.js'], // unconfirmed
    fills: '.tiktok-embed', // unconfirmed
  },
  { vendor: 'soundcloud', frames: ['w.soundcloud.com/player/'], scripts: [] }, // unconfirmed
  { vendor: 'dailymotion', frames: ['www.dailymotion.com/embed/', 'geo.dailymotion.com/player'], scripts: [] }, // unconfirmed
  { vendor: 'twitch', frames: ['player.twitch.tv/'], scripts: [] }, // unconfirmed
]
