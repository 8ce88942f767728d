// Takes pictures of an EPUB in reading systems that run in a browser. Run by ./dev readers.
//
//   node readers.mjs BOOK.epub TOOLS PICTURES CHROMIUM
//
// TOOLS is a folder with node_modules: epubjs 0.3.93, foliate-js 1.0.1, puppeteer-core.
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import { mkdirSync, readFileSync, existsSync } from 'node:fs'
import { extname, join, normalize, resolve } from 'node:path'

const [book, tools, pictures, chromium] = process.argv.slice(2)
const require = createRequire(resolve(tools, 'package.json'))
const puppeteer = require('puppeteer-core')

// What is looked at: a name, a file of the book, and what of it.
const VIEWS = [
  ['cover', 'cover.xhtml', ''],
  ['contents', 'nav.xhtml', ''],
  ['text', 'sample.xhtml', ''],
  ['table', 'sample.xhtml', 'table'],
  ['note', 'sample.xhtml', '.note'],
  ['footnote', 'sample.xhtml', '.footnote'],
  ['glossary', 'glossary.xhtml', ''],
]

// How: at the width of a telephone, with text of twice the size, at night.
const MODES = { phone: [100, false], large: [200, false], night: [100, true] }
const NIGHT = 'html, body { background: #111 !important; color: #ddd !important }'

const TYPES = {
  '.js': 'text/javascript', '.mjs': 'text/javascript', '.html': 'text/html',
  '.css': 'text/css', '.json': 'application/json', '.epub': 'application/epub+zip',
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
<style>body { margin: 0 } foliate-view { display: block; height: 100vh }</style>
<script type="module">
import '/tools/foliate-js/view.js'
window.show = async (file, selector, size, night) => {
  const blob = await (await fetch('/book.epub')).blob()
  const view = document.createElement('foliate-view')
  document.body.append(view)
  await view.open(new File([blob], 'book.epub'))
  view.renderer.setAttribute('flow', 'paginated')
  view.renderer.setAttribute('max-column-count', '1')
  view.renderer.setStyles('html { font-size: ' + size + '% }' + (night ? ${JSON.stringify(NIGHT)} : ''))
  const index = view.book.sections.findIndex(s => s.id.endsWith(file))
  if (index < 0) throw new Error('no ' + file)
  await view.renderer.goTo({ index, anchor: doc => selector ? doc.querySelector(selector) : 0 })
}
window.ready = true
</script>`

const PAGES = { 'epub.js': EPUB_JS, 'foliate-js': FOLIATE }

function serve(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname))
  const page = PAGES[path.slice(1)]
  if (page) return response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  const file = path === '/book.epub' ? book : join(tools, 'node_modules', path.replace(/^\/tools\//, ''))
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(readFileSync(file))
}

const server = createServer(serve)
await new Promise(done => server.listen(0, '127.0.0.1', done))
const home = 'http://127.0.0.1:' + server.address().port + '/'
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox'] })
let failed = 0
for (const reader of Object.keys(PAGES)) {
  mkdirSync(join(pictures, reader), { recursive: true })
  for (const [mode, [size, night]] of Object.entries(MODES)) {
    for (const [name, file, selector] of VIEWS) {
      const page = await browser.newPage()
      try {
        await page.setViewport({ width: 360, height: 640, deviceScaleFactor: 1 })
        await page.goto(home + reader)
        await page.waitForFunction('window.show', { timeout: 60000 })
        await page.evaluate((...a) => window.show(...a), file, selector, size, night)
        await new Promise(done => setTimeout(done, 700)) // fonts
        await page.screenshot({ path: join(pictures, reader, mode + '-' + name + '.png') })
      } catch (e) {
        failed++
        console.error(reader + ', ' + mode + ', ' + name + ': ' + e.message.split('\n')[0])
      }
      await page.close()
    }
  }
  console.log(reader + ': ' + Object.keys(MODES).length * VIEWS.length + ' pictures')
}
await browser.close()
server.close()
process.exit(failed ? 1 : 0)
