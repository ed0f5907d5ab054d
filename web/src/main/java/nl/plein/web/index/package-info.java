/**
 * What search engines are told of a site.
 *
 * <ul>
 *   <li>IDX-1.1 Search engines list a site only when its managers chose so, and only while everybody may read it; until
 *       then every answer asks them to stay away, and so does {@code /robots.txt}. The platform itself is not listed.
 *       <i>Why: what colleagues wrote for each other is not to turn up in a search by accident.</i>
 *   <li>IDX-1.2 {@code /sitemap.xml} names the front page and the newest five hundred items that everybody may read,
 *       whoever asks for it.
 *   <li>IDX-1.3 The head of an item, group or front page that everybody may read says what it is called, its first
 *       words, 160 characters at most, and its one address. One that not everybody may read says nothing of the kind,
 *       whoever reads it, and no page asks the database anything for it. <i>Why: a link that is passed on shows what it
 *       leads to, and a page under two addresses counts once.</i>
 * </ul>
 *
 * Out of scope: who may read what ({@code visibility}); searching within Plein.
 */
package nl.plein.web.index;
