/**
 * The domain of Plein and how it is stored: entities with their rules, repositories, row records and migrations.
 *
 * <p>Sequence numbers stay inside; the only identifier that leaves is a random UUID, the {@code ref}. Each repository
 * takes the site, so that a row of another site cannot be found by its identifier.
 */
package nl.plein.persistence;
