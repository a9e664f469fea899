import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { patterns as motionPatterns } from '../2-recognise/read-motion.ts'
import { patterns as localePatterns } from '../locales/patterns-of-all.ts'

const LITERAL =
  /(?<=[=(,:?[!&|>]\s{0,4}|^\s{0,12}|return )\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*(?=[\s.,;)\]:?]|$)/gm

/** Returns the source of a pattern without what no generator of texts knows: boundaries, looks around, classes of letters. */
function simpler(source: string): string {
  const plain = source
    .replaceAll(/\\[bB]/g, '')
    // What stands for anything but a few characters stands here for letters, or for none.
    .replaceAll(/\[\^(?:[^\]\\]|\\.)*\]/g, (negated) => (/\\p|a-z|\\w/.test(negated) ? '[ .,-]' : '[a-z ]'))
    .replaceAll('\\S', '[a-z]')
    .replaceAll(/(?<!\\)\.(?=[{*+?])/g, '[a-z ]')
    .replaceAll('\\p{Lu}', 'A-Z\ue000')
    .replaceAll(/\\p\{(?:Ll|L|M)\}/g, 'a-z\ue000')
    .replaceAll(/\\p\{Nd?\}/g, '0-9\ue000')
  return withoutLooks(bracketed(plain)).replaceAll('\ue000', '')
}

/** A class of letters outside square brackets is a class by itself. */
function bracketed(source: string): string {
  let isInside = false
  return source.replaceAll(/\\.|[[\]]|(?:A-Z|a-z|0-9)\ue000/gs, (piece) => {
    if (piece === '[') isInside = true
    else if (piece === ']') isInside = false
    return piece.endsWith('\ue000') && !isInside ? `[${piece}]` : piece
  })
}

function withoutLooks(source: string): string {
  const open = /\(\?<?[=!]/.exec(source)
  if (open === null) return source
  let depth = 0
  let isInside = false
  for (let at = open.index; at < source.length; at++) {
    const character = source.charAt(at)
    if (character === '\\') at += 1
    else if (isInside) isInside = character !== ']'
    else if (character === '[') isInside = true
    else if (character === '(') depth += 1
    else if (character === ')' && --depth === 0) return withoutLooks(source.slice(0, open.index) + source.slice(at + 1))
  }
  return source
}

function textsMatching(source: string): fc.Arbitrary<string>[] {
  try {
    const texts = fc.stringMatching(new RegExp(simpler(source), 'u'), { maxLength: 60 })
    fc.sample(texts, 1)
    return [texts]
  } catch {
    // Some few patterns say more than the generator understands.
    return []
  }
}

const root = new URL('../', import.meta.url)
const written = ['2-recognise/', '3-resolve/', '4-refine/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => {
      const code = readFileSync(new URL(folder + name, root), 'utf8').replaceAll(/^\s*(?:\/\*\*|\*|\/\/).*$/gm, '')
      return [...code.matchAll(LITERAL)].map(([, body = '']) => body)
    }),
)
const sources = [...written, ...[...localePatterns, ...motionPatterns].map(({ source }) => source)]

/** For each pattern of the recognisers that the generator understands, texts that it is made for. */
export const matchingTexts: readonly fc.Arbitrary<string>[] = [...new Set(sources)].flatMap(textsMatching)
