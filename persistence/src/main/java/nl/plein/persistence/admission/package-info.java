/**
 * How people come onto a site and leave it: rules, terms, invitations, requests, bans.
 *
 * <p>Ended rows stay, because "why was this person in on that day" is a question of auditors. What two people may do at
 * the same moment (use an invitation, answer a request) is a conditional update: whoever comes second changes nothing.
 * Terms and their acceptance are only added.
 */
package nl.plein.persistence.admission;
