/**
 * People as others see them: what a site asks its members, what each of them tells and to whom, their pictures.
 *
 * <p>A value points to an audience row as an item does, so that one filter decides over both, and what a site allows
 * bounds what people tell as well. A field that is taken away keeps what was told.
 */
package nl.plein.persistence.people;
