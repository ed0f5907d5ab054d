/**
 * Pictures that people send: a part of one is drawn anew, so that nothing but dots is left of the file. It is refused
 * before any dot is unpacked when it has too many.
 *
 * <p>Which rules that serves is said where pictures are shown: of people ({@code people}), of groups ({@code group}).
 */
package nl.plein.ejb.picture;
