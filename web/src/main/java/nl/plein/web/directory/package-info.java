/**
 * The way in for directories: JSON over HTTP under {@code /api/directory}, and the page on which managers give keys.
 *
 * <ul>
 *   <li>DIR-3.1 The key comes in the header {@code Authorization: Bearer}; a cookie opens nothing here, and none is
 *       needed.
 *   <li>DIR-3.2 A key may be used 60 times a minute; a body has at most 256 kilobytes. What is too much, unknown or
 *       wrong is answered as {@code application/problem+json}, with a status and a sentence.
 *   <li>DIR-3.3 A body is read strictly: UTF-8, words without control characters, {@code dryRun} and {@code overwrite}
 *       true or false and nothing else. What is not so does nothing and leaves one event. <i>Why: who asks for a dry
 *       run in the wrong way must not get a wet one.</i>
 * </ul>
 *
 * Out of scope: what is done ({@code nl.plein.ejb.directory}).
 */
package nl.plein.web.directory;
