/**
 * Privacy: a person takes along everything that is held about them, and asks to be deleted.
 *
 * <ul>
 *   <li>PRV-1.1 A person asks for everything that is held about them: in lines of JSON for programs, as text in the own
 *       language for people, with the files the person put here. It is made as a job.
 *   <li>PRV-1.3 Of what is asked for in several tabs at once, the first is done and the others are refused.
 *   <li>PRV-1.2 What was made is for that person only, for seven days; then it is removed, which leaves an event.
 *   <li>PRV-2.1 A person asks to be deleted, may say why, and can take that back until it is decided. The managers of
 *       the platform hear of it.
 *   <li>PRV-2.2 Managers delete or decline, with an answer that the person gets; the first decision counts. Nobody
 *       decides on their own request.
 *   <li>PRV-2.3 Who is the last manager of a site or of the platform, or the only owner of a group, hands that over
 *       first: neither asking nor deleting goes on before.
 *   <li>PRV-2.4 Deleting takes away name, mail address, identifiers of providers, password, sessions, waiting mail and
 *       the words of requests, and ends memberships, roles and requests that wait, in one transaction. <i>What the
 *       person wrote stays, with the organisation and the function that the identity provider gave, under the name of a
 *       deleted account.</i>
 *   <li>PRV-2.5 The audit log stays as it is; what is personal in it goes after its own term.
 * </ul>
 *
 * Out of scope: profile values, which the feature that keeps them takes away when it hears of an
 * {@link nl.plein.ejb.privacy.AccountErased}.
 */
package nl.plein.ejb.privacy;
