// @ts-check
import { deflateSync } from 'node:zlib'

const words = 'the harbour was quiet and boats lay still under a low sun while carts went by with salt and rope'.split(
  ' ',
)
const sentence = (/** @type {number} */ n) =>
  Array.from({ length: 60 }, (_, i) => words[(i * 7 + n) % words.length]).join(' ')
const paragraphs = Array.from({ length: 14 }, (_, n) => `<p>${sentence(n)}.</p>`).join('\n')

/** The page around every peer: a heading, a picture, text. The picture is the largest paint. @param {{ head: string, body: string }} parts */
export const article = ({ head, body }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${head}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The harbour</title>
<link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:42rem;padding:1rem;font:1rem/1.6 system-ui,sans-serif}img{width:100%;height:auto;aspect-ratio:3/2}</style>
</head>
<body>
<main>
<h1>The harbour</h1>
<img src="/picture.png" width="360" height="240" alt="">
${paragraphs}
<ul id="feed"></ul>
</main>
${body}
</body>
</html>`

/** A picture of noise, so that it has a photograph's weight: 360 by 240, about 30 KB. */
export function picture() {
  const [width, height] = [360, 240]
  const rows = Buffer.alloc(height * (width + 1))
  let seed = 1
  for (let i = 0; i < rows.length; i++) {
    seed = (seed * 48271) % 2147483647
    rows[i] = i % (width + 1) === 0 ? 0 : 96 + (seed % 9) + Math.floor(i / (width + 1) / 4)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

/** PNG's checksum, ISO 3309. @param {Buffer} bytes */
function crc(bytes) {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
