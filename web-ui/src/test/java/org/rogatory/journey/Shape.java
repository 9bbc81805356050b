package org.rogatory.journey;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Of what kinds of elements a page is made, told without its words. What axe judges by is in it: under which elements one
 * stands, its classes (and by them its colours), its role and states, whether it has words, a name and what it refers to.
 * What repeats, as the rows of a table, is told once.
 */
final class Shape {

    /** Attributes are told by their names; by what they say where that is one of few words. */
    private static final String TOLD = """
            () => {
              const said = /^(role|type|dir|scope|style|tabindex|autocomplete)$/;
              const refers = /^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|details|errormessage))$/;
              const landmarks = 'main, header, footer, nav, aside, h1';
              const there = id => document.getElementById(id) !== null;
              const name = part => part.getAttribute('aria-label') || part.getAttribute('aria-labelledby');
              const attribute = ({name, value}) => {
                if (refers.test(name) || name === 'href' && value.startsWith('#')) {
                  return name + (value.replace('#', '').trim().split(/\\s+/).every(there) ? '' : '=nowhere');
                }
                const isSaid = said.test(name) || name.startsWith('aria-') && /^(true|false|[a-z]{1,12})$/.test(value);
                return name + (isSaid ? '=' + value : value.trim() ? '' : '=nothing');
              };
              const rolls = part => /auto|scroll/.test(getComputedStyle(part).overflow)
                  && (part.scrollWidth > part.clientWidth || part.scrollHeight > part.clientHeight);
              const once = part => [...document.querySelectorAll(part.localName)]
                  .filter(other => name(other) === name(part)).length === 1;
              const kind = part => [
                part.localName,
                ...[...part.classList].sort().map(each => '.' + each),
                ...[...part.attributes].filter(each => each.name !== 'class').map(attribute).sort(),
                [...part.childNodes].some(each => each.nodeType === 3 && each.data.trim()) ? 'words' : '',
                part.firstElementChild ? 'parts' : '',
                part.labels && part.labels.length ? 'labelled' : '',
                part.id && document.querySelectorAll('#' + CSS.escape(part.id)).length > 1 ? 'twice' : '',
                part.matches(landmarks) && once(part) ? 'once' : '',
                rolls(part) ? 'rolls' : ''].filter(Boolean).join(' ');
              const kinds = parts => {
                const found = new Map();
                for (const part of parts) {
                  const own = kind(part);
                  found.has(own) || found.set(own, []);
                  found.get(own).push(...part.children);
                }
                return [...found].map(([own, below]) => own + '{' + kinds(below) + '}').sort().join('');
              };
              const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(each => each.localName);
              const steps = new Set(levels.map((level, at) => (at ? levels[at - 1] : '') + level));
              return kinds([document.documentElement]) + [...steps].sort().join(' ');
            }""";

    private Shape() {}

    /** Equal for pages on which axe would find the same. */
    static UUID of(Page page) {
        return UUID.nameUUIDFromBytes(String.valueOf(page.evaluate(TOLD)).getBytes(StandardCharsets.UTF_8));
    }
}
