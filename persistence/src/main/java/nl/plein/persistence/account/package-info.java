/**
 * People and their organisations: one account for one person, once for the whole of Plein.
 *
 * <p>An account is recognised by the identifier that its identity provider gives, never by its mail address alone.
 * Roles have a beginning and an end; ended rows stay, because "who could do this on that day" is a question of
 * auditors.
 */
package nl.plein.persistence.account;
