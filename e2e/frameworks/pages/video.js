import videojs from 'video.js'

const element = document.createElement('video')
element.className = 'video-js'
element.id = 'player'
document.querySelector('main').append(element)
const player = videojs(element, {
  controls: true,
  sources: [{ src: '/own/film.mp4', type: 'video/mp4' }],
  poster: '/own/poster.gif',
})
player.on('error', () => window.note('error heard'))
await new Promise((resolve) => player.ready(resolve))
window.note(player.currentSource().src)
await new Promise((resolve) => player.one('error', resolve))
player.dispose()
window.finish()
