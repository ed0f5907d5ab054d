/**
 * The colours of a site, and the files the look of Plein is made of.
 *
 * <ul>
 *   <li>LOOK-1.1 A site has one colour; everything else is computed from it, so that text on and in that colour has a
 *       contrast of at least 4.5 to 1, by day and by night.
 *   <li>LOOK-1.2 The stylesheet of a colour has the colour in its address: it never changes and may be kept for ever.
 *   <li>LOOK-1.3 Style, script, font and pictures have a hash of all of them in their address, and may be kept for
 *       ever.
 *   <li>LOOK-1.4 An address that names no colour or no file answers 404.
 * </ul>
 *
 * Out of scope: who may choose the colour of a site ({@code site}).
 */
package nl.plein.web.theme;
