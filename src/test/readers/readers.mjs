// Opens an EPUB in reading systems that run in a browser: pictures, and what can be measured.
// Run by ./dev readers.
//
//   node readers.mjs BOOK.epub TOOLS PICTURES CHROMIUM
//
// TOOLS is a folder with node_modules: epubjs 0.3.93, foliate-js 1.0.1, puppeteer-core.
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import { mkdirSync, readFileSync, existsSync } from 'node:fs'
import { extname, join, normalize, posix, resolve } from 'node:path'

const [book, tools, pictures, chromium] = process.argv.slice(2)
const require = createRequire(resolve(tools, 'package.json'))
const puppeteer = require('puppeteer-core')
const zip = await require('jszip').loadAsync(readFileSync(book))

// What is looked at: a name, how its file is known, and what of it. A book need not have all.
const LOOKED_AT = [
  ['text', /epub:type="chapter"/, ''],
  ['chinese', /(?=[^]*epub:type="chapter")[^]*<(html|body|section|div)[^>]*lang="zh/, 'p:not([class]):lang(zh)'],
  ['table', /<table/, 'table'],
  ['figure', /<figure/, 'figure'],
  ['note', /class="note /, '.note'],
  ['footnote', /epub:type="footnote"/, '[*|type~=footnote]'],
  ['glossary', /<(body|section)[^>]*epub:type="glossary"/, ''],
]

// How: at the width of a telephone, with text of twice the size, at night.
const MODES = { phone: [100, false], large: [200, false], night: [100, true] }
const NIGHT = 'html, body { background: #111 !important; color: #ddd !important }'

const TYPES = {
  '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html', '.css': 'text/css',
  '.json': 'application/json', '.epub': 'application/epub+zip', '.xhtml': 'application/xhtml+xml',
  '.jpg': 'image/jpeg', '.png': 'image/png', '.svg': 'image/svg+xml', '.ttf': 'font/ttf',
}

const EPUB_JS = `<!DOCTYPE html><meta charset="utf-8"><title>epub.js</title>
<style>body { margin: 0 }</style>
<script src="/tools/jszip/dist/jszip.min.js"></script>
<script src="/tools/epubjs/dist/epub.min.js"></script><div id="area"></div>
<script>
window.show = async (file, selector, size, night) => {
  const book = ePub('/book.epub')
  const rendition = book.renderTo('area', { width: innerWidth, height: innerHeight, spread: 'none' })
  rendition.themes.fontSize(size + '%')
  if (night) rendition.themes.default({ 'html, body': { background: '#111 !important', color: '#ddd !important' } })
  await book.ready
  let target = file
  if (selector) {
    const section = book.spine.get(file)
    const doc = await section.load(book.load.bind(book))
    const found = doc.querySelector(selector)
    if (!found) throw new Error('no ' + selector + ' in ' + file)
    target = section.cfiFromElement(found)
  }
  await rendition.display(target)
}
</script>`

const FOLIATE = `<!DOCTYPE html><meta charset="utf-8"><title>foliate-js</title>
<style>body { margin: 0 } foliate-view { display: block; height: 100vh }
dialog { inset: auto 0 0 0; margin: auto; width: 90vw; height: 40vh; padding: 0 } dialog foliate-view { height: 100% }</style>
<script type="module">
import '/tools/foliate-js/view.js'
import { FootnoteHandler } from '/tools/foliate-js/footnotes.js'
const style = (size, night) => 'html { font-size: ' + size + '% }' + (night ? ${JSON.stringify(NIGHT)} : '')
window.show = async (file, selector, size, night) => {
  const blob = await (await fetch('/book.epub')).blob()
  const view = document.createElement('foliate-view')
  document.body.append(view)
  await view.open(new File([blob], 'book.epub'))
  view.renderer.setAttribute('flow', 'paginated')
  view.renderer.setAttribute('max-column-count', '1')
  view.renderer.setStyles(style(size, night))
  const index = view.book.sections.findIndex(s => s.id.endsWith(file))
  if (index < 0) throw new Error('no ' + file)
  await view.renderer.goTo({ index, anchor: doc => selector ? doc.querySelector(selector) : 0 })
  return view
}
// A note as the reader shows it when its call is touched.
window.popup = async (file, size, night) => {
  const view = await window.show(file, '[*|type~=noteref]', size, night)
  const { doc } = view.renderer.getContents()[0]
  const a = doc.querySelector('[*|type~=noteref]')
  const handler = new FootnoteHandler()
  const dialog = document.createElement('dialog')
  document.body.append(dialog)
  handler.addEventListener('before-render', e => {
    dialog.append(e.detail.view)
    dialog.showModal()
    e.detail.view.renderer.setAttribute('flow', 'scrolled')
    e.detail.view.renderer.setStyles(style(size, night))
  })
  const shown = new Promise(done => handler.addEventListener('render', e => done(e.detail)))
  const href = view.book.sections[view.renderer.getContents()[0].index].resolveHref(a.getAttribute('href'))
  await handler.handle(view.book, { detail: { a, href }, preventDefault() {} })
  const { type, hidden } = await shown
  return type + (hidden ? ', hidden in the text' : '')
}
window.ready = true
</script>`

const PAGES = { 'epub.js': EPUB_JS, 'foliate-js': FOLIATE }

async function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  const page = PAGES[path.slice(1)]
  if (page) return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  const type = { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }
  if (path.startsWith('/open/')) {
    const entry = zip.file(path.slice(6))
    if (!entry) return response.writeHead(404).end()
    return response.writeHead(200, type).end(await entry.async('nodebuffer'))
  }
  const file = path === '/book.epub' ? book : join(tools, 'node_modules', path.replace(/^\/tools\//, ''))
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, type).end(readFileSync(file))
}

// The files of the reading order, and the navigation document.
async function contents() {
  const text = async name => (await zip.file(name).async('string'))
  const opf = (await text('META-INF/container.xml')).match(/full-path="([^"]*)"/)[1]
  const xml = await text(opf)
  const item = tag => [tag.match(/ id="([^"]*)"/)?.[1], tag.match(/ href="([^"]*)"/)?.[1]]
  const items = new Map([...xml.matchAll(/<item [^>]*>/g)].map(m => item(m[0])))
  const nav = item([...xml.matchAll(/<item [^>]*>/g)].find(m => /properties="[^"]*\bnav\b/.test(m[0]))[0])[1]
  const spine = [...xml.matchAll(/<itemref [^>]*idref="([^"]*)"/g)].map(m => items.get(m[1]))
  const files = []
  for (const href of spine)
    files.push({ href, path: posix.join(posix.dirname(opf), href), text: await text(posix.join(posix.dirname(opf), href)) })
  return { files, nav }
}

const { files, nav } = await contents()
const views = [['cover', files[0].href, ''], ['contents', nav, '']]
for (const [name, known, selector] of LOOKED_AT) {
  const file = files.find(f => known.test(f.text))
  if (file) views.push([name, file.href, selector])
  else console.log('the book has no ' + name)
}

const server = createServer(serve)
await new Promise(done => server.listen(0, '127.0.0.1', done))
const home = 'http://127.0.0.1:' + server.address().port + '/'
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] })
let failed = 0

async function look(reader, mode, name, show) {
  const page = await browser.newPage()
  try {
    await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 1 })
    await page.goto(home + reader)
    await page.waitForFunction('window.show', { timeout: 60000 })
    const said = await show(page)
    await new Promise(done => setTimeout(done, 700)) // fonts
    await page.screenshot({ path: join(pictures, reader, mode + '-' + name + '.png') })
    return said
  } catch (e) {
    failed++
    console.error(reader + ', ' + mode + ', ' + name + ': ' + e.message.split('\n')[0])
  } finally {
    await page.close()
  }
}

for (const reader of Object.keys(PAGES)) {
  mkdirSync(join(pictures, reader), { recursive: true })
  for (const [mode, [size, night]] of Object.entries(MODES)) {
    for (const [name, file, selector] of views)
      await look(reader, mode, name, async page => {
        await page.evaluate((...a) => window.show(...a).then(() => {}), file, selector, size, night)
      })
  }
  console.log(reader + ': ' + Object.keys(MODES).length * views.length + ' pictures')
}
const called = files.find(f => /epub:type="noteref"/.test(f.text))
if (called) {
  for (const [mode, [size, night]] of Object.entries(MODES)) {
    const said = await look('foliate-js', mode, 'popup', page =>
      page.evaluate((...a) => window.popup(...a), called.href, size, night))
    if (!said?.startsWith('footnote')) failed++
    console.log('foliate-js, ' + mode + ': the note pops up as ' + said)
  }
}

// What a person need not look at: at 300 px nothing is cut off, at any size, with and without the
// book's styles; at night each text can be read; contents are shown, and lists for machines hidden.
const STATES = {
  'as it is': '', 'at 200 %': 'html { font-size: 200% !important }', 'at night': NIGHT,
}
const measured = await browser.newPage()
await measured.setViewport({ width: 300, height: 640, deviceScaleFactor: 1 })
for (const [state, css] of [...Object.entries(STATES), ['without styles', null]]) {
  const wide = []
  let pale = [99, '']
  const shown = []
  for (const file of files) {
    await measured.goto(home + 'open/' + file.path, { waitUntil: 'load' })
    const found = await measured.evaluate(measure, css)
    if (found.wide) wide.push(file.href + ' (' + found.wide + ')')
    if (found.contrast[0] < pale[0]) pale = found.contrast
    shown.push(...found.shown)
  }
  const good = !wide.length && (state !== 'at night' || pale[0] >= 4.5) && shown.join() === 'toc'
  if (!good) failed++
  console.log('300 px, ' + state + ': ' + (wide.length ? 'cut off in ' + wide.join(', ') : 'nothing is cut off') +
    (state === 'at night' ? '; least contrast ' + pale[0].toFixed(1) + ' (“' + pale[1] + '”)' : '') +
    '; lists that are shown: ' + shown.join(', '))
}

function measure(css) {
  if (css === null) document.querySelectorAll('link, style').forEach(e => e.remove())
  const style = document.createElementNS('http://www.w3.org/1999/xhtml', 'style')
  // Every reading system sets a margin and fits pictures to its page.
  style.textContent = 'body { margin: 0 12px } img, svg { max-width: 100%; height: auto } ' + (css ?? '')
  document.head.append(style)
  const room = document.documentElement.clientWidth
  let wide = ''
  for (const e of document.body.querySelectorAll('*')) {
    const right = e.getBoundingClientRect().right
    if (right > room + 1 && !wide) wide = e.localName + ' “' + e.textContent.trim().slice(0, 20) + '” to ' + Math.round(right)
  }
  const light = c => {
    const [r, g, b] = c.match(/[\d.]+/g).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = getComputedStyle(e).backgroundColor
      if (!/, 0\)$/.test(c) && c !== 'transparent') return c
    }
    return 'rgb(255, 255, 255)'
  }
  let contrast = [99, '']
  for (const e of document.body.querySelectorAll('*')) {
    if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue
    const s = getComputedStyle(e)
    if (s.display === 'none') continue
    const [a, b] = [light(s.color), light(ground(e))]
    const large = parseFloat(s.fontSize) >= 24 || parseFloat(s.fontSize) >= 18.66 && s.fontWeight >= 600
    const value = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) * (large ? 1.5 : 1)
    if (value < contrast[0]) contrast = [value, e.textContent.trim().slice(0, 20)]
  }
  const shown = [...document.querySelectorAll('nav')].filter(n => n.getClientRects().length)
    .map(n => n.getAttributeNS('http://www.idpf.org/2007/ops', 'type'))
  return { wide, contrast, shown }
}

await browser.close()
server.close()
process.exit(failed ? 1 : 0)
