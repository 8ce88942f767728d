// Opens the catalogue in Chromium: axe at two widths, light and dark; the keyboard alone; no
// scripts; and the parsers of two reading apps, foliate-js (Foliate) and r2-opds-js (Thorium Reader),
// which read both feeds from a server and fetch what they offer.
import { createRequire } from 'node:module'
import { createServer } from 'node:http'
import { readFileSync, existsSync, statSync } from 'node:fs'
import { resolve, join, extname } from 'node:path'

const [dist, tools, chromium] = process.argv.slice(2)
const need = createRequire(resolve(tools, 'node_modules/x.js'))
const puppeteer = need('puppeteer-core').default ?? need('puppeteer-core')
const axe = readFileSync(need.resolve('axe-core/axe.min.js'), 'utf8')
const TYPES = { '.html': 'text/html', '.xml': 'application/atom+xml', '.json': 'application/opds+json',
  '.epub': 'application/epub+zip', '.pdf': 'application/pdf', '.jpg': 'image/jpeg', '.js': 'text/javascript' }

let faults = 0
const say = (good, what, detail = '') => {
  if (!good) faults++
  console.log(`${good ? 'good ' : 'FAULT'}  ${what}${detail ? ': ' + detail : ''}`)
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://x').pathname)
  const file = path.startsWith('/foliate/')
    ? resolve(tools, 'node_modules/foliate-js', path.slice(9))
    : join(resolve(dist), path)
  if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
  response.end(readFileSync(file))
})
await new Promise(done => server.listen(0, '127.0.0.1', done))
const home = `http://127.0.0.1:${server.address().port}/`
const browser = await puppeteer.launch({ executablePath: chromium, headless: true, args: ['--no-sandbox'] })

async function look(width, scheme) {
  const page = await browser.newPage()
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(home + 'index.html')
  await page.evaluate(axe)
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations', 'incomplete'] }))
  const found = result.violations.map(v => `${v.id} ${v.nodes.length}× ${v.nodes[0].html.slice(0, 120)}`)
  say(found.length === 0, `axe ${result.testEngine.version}, ${width} px, ${scheme}: ${result.passes.length} rules kept`, found.join('; '))
  const open = result.incomplete.map(v => `${v.id} ${v.nodes.length}×`)
  if (open.length > 0) console.log('       left to a person: ' + open.join(', '))
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  say(wide <= width, `no scrolling sideways at ${width} px`, wide > width ? `${wide} px` : '')
  await page.screenshot({ path: `${tools}/${width}-${scheme}.png`, fullPage: true })
  await page.close()
}
for (const width of [320, 1280]) for (const scheme of ['light', 'dark']) await look(width, scheme)

// The keyboard alone: the first stop skips to the leaflets, every link is reached, in the order of the page,
// and shows that it is.
{
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(home + 'index.html')
  const links = await page.$$eval('a[href]', all => all.map(a => a.getAttribute('href')))
  const met = []
  let unseen = 0
  for (let i = 0; i < links.length; i++) {
    await page.keyboard.press('Tab')
    const at = await page.evaluate(() => {
      const a = document.activeElement
      const box = a.getBoundingClientRect()
      const style = getComputedStyle(a)
      return { href: a.getAttribute('href'),
        seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.left >= 0 && box.width > 0 }
    })
    met.push(at.href)
    if (!at.seen) unseen++
  }
  say(met.join() === links.join(), `the keyboard reaches ${links.length} links in the order of the page`)
  say(unseen === 0, 'each shows that it is reached', unseen ? `${unseen} do not` : '')
  await page.goto(home + 'index.html')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  say(await page.evaluate(() => document.activeElement.id === 'leaflets'), 'the first stop skips to the leaflets')
  await page.close()
}

// Without scripts the page is the same.
{
  const page = await browser.newPage()
  await page.setJavaScriptEnabled(false)
  await page.goto(home + 'index.html')
  await page.setJavaScriptEnabled(true)
  const seen = await page.evaluate(() => [document.querySelectorAll('script').length,
    [...document.images].filter(i => i.complete && i.naturalWidth > 0).length, document.images.length,
    document.querySelectorAll('main a[href]').length])
  say(seen[0] === 0 && seen[1] === seen[2] && seen[3] > 0, `without scripts: ${seen[2]} pictures, ${seen[3]} downloads`)
  await page.close()
}

// foliate-js reads both feeds from a server, and the first book that they offer.
{
  const page = await browser.newPage()
  await page.goto(home + 'index.html')
  for (const name of ['opds/index.xml', 'opds/index.json']) {
    const read = await page.evaluate(async (home, name) => {
      const { getFeed, isOPDSCatalog, REL, SYMBOL } = await import(home + 'foliate/opds.js')
      const response = await fetch(home + name)
      const text = await response.text()
      const feed = name.endsWith('json') ? JSON.parse(text)
        : getFeed(new DOMParser().parseFromString(text, 'text/xml'))
      const books = (feed.publications ?? []).map(p => {
        const links = p.links.filter(l => [l.rel].flat().some(r => r?.startsWith(REL.ACQ)))
        return { title: p.metadata.title, languages: [p.metadata.language].flat(), images: p.images?.length ?? 0,
          links: links.map(l => new URL(l.href, home + name).href), types: links.map(l => l.type) }
      })
      const lost = []
      for (const url of new Set(books.flatMap(b => b.links))) {
        const got = await fetch(url)
        if (!got.ok || (await got.arrayBuffer()).byteLength === 0) lost.push(url)
      }
      return { title: feed.metadata.title, books, lost,
        known: isOPDSCatalog(name.endsWith('json') ? 'application/opds+json' : 'application/atom+xml;profile=opds-catalog;kind=acquisition') }
    }, home, name)
    const title = typeof read.title === 'string' ? read.title : Object.values(read.title).join(' / ')
    say(read.known && read.books.length > 0 && read.books.every(b => b.images > 0 && b.links.length > 0 && b.title) && read.lost.length === 0,
      `foliate-js reads ${name}: “${title}”, ${read.books.length} works, ${read.books.flatMap(b => b.links).length} files fetched`, read.lost.join(' '))
    for (const book of read.books) console.log(`       ${book.title} — ${book.links.length} files, ${book.images} pictures`)
  }
  await page.close()
}

// So does the parser of Thorium Reader, outside a browser.
{
  const of = 'r2-opds-js/dist/es8-es2017/src/opds/'
  const globals = need(of + 'init-globals.js')
  globals.initGlobalConverters_OPDS()
  globals.initGlobalConverters_GENERIC()
  const { OPDSFeed } = need(of + 'opds2/opds2.js')
  const { OPDS } = need(of + 'opds1/opds.js')
  const { convertOpds1ToOpds2 } = need(of + 'converter.js')
  const { TaJsonDeserialize } = need('r2-lcp-js/dist/es8-es2017/src/serializable.js')
  const { XML } = need('r2-utils-js/dist/es8-es2017/src/_utils/xml-js-mapper/index.js')
  const { DOMParser } = need('@xmldom/xmldom')
  for (const name of ['opds/index.xml', 'opds/index.json']) {
    const text = await (await fetch(home + name)).text()
    const feed = name.endsWith('json') ? TaJsonDeserialize(JSON.parse(text), OPDSFeed)
      : convertOpds1ToOpds2(XML.deserialize(new DOMParser().parseFromString(text, 'application/xml'), OPDS))
    const titles = feed.Publications.map(p => p.Metadata.Title)
    let fetched = 0
    const lost = []
    for (const book of feed.Publications) {
      const offered = book.Links.filter(l => [l.Rel].flat().some(r => r?.startsWith('http://opds-spec.org/acquisition')))
      for (const link of [...offered, ...(book.Images ?? [])]) {
        const got = await fetch(new URL(link.Href, home + name))
        const type = got.headers.get('content-type')
        if (got.ok && type === link.TypeLink && (await got.arrayBuffer()).byteLength > 0) fetched++
        else lost.push(link.Href)
      }
      if (offered.length === 0) lost.push(`nothing of ${book.Metadata.Title}`)
    }
    say(titles.length > 0 && new Set(titles).size === titles.length && lost.length === 0,
      `r2-opds-js reads ${name}: ${titles.length} works, each of a title of its own, ${fetched} files fetched`, lost.join(' '))
  }
}

await browser.close()
server.close()
console.log(faults === 0 ? 'all well' : `${faults} faults`)
process.exit(faults === 0 ? 0 : 1)
