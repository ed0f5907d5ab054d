/**
 * Admission: who comes onto a site, on what conditions, and who leaves it.
 *
 * <ul>
 *   <li>ADM-1.1 Where registration is open, or an organisation or mail domain is admitted, a person becomes a member at
 *       the first visit. Whoever left is not taken back by it, but can come back.
 *   <li>ADM-1.2 A mail domain counts only when the provider that vouches for the person may speak for it, and only as a
 *       whole: no sub-domain, no look-alike. <i>Why: a provider can claim any address.</i>
 *   <li>ADM-1.3 Who is invited gets a code by mail, which works once, for two weeks, for the account with that address
 *       only; only its hash is kept. Guessing is slowed down.
 *   <li>ADM-1.4 Managers invite many addresses at once, see who is invited, send again (the earlier code ends) and
 *       withdraw.
 *   <li>ADM-1.5 Others ask, and may say why; managers hear of it, and admit or decline, with or without a mail. The
 *       first answer counts.
 *   <li>ADM-1.6 A site can have terms of use. Whoever is signed in accepts them first, and again after a change; each
 *       acceptance is kept.
 *   <li>ADM-1.7 A member leaves at any moment, which ends memberships of groups, roles and mail at once; the last owner
 *       of a group and the last manager of the site are told what to do first.
 *   <li>ADM-1.8 A manager ends a membership or bans somebody with a reason, which is told; who is banned cannot come
 *       back until the ban is lifted. A group that loses its last owner by it passes to its longest member.
 *   <li>ADM-1.9 The sign-in page says what the site wants to say to who comes in.
 *   <li>ADM-1.10 Members of a site are managed by who may: nobody else sees who asked, who is invited and who is
 *       banned.
 *   <li>ADM-1.11 Of two managers who change the rules at once the second is told so, and nothing of the first is
 *       undone.
 *   <li>ADM-1.12 Managers say people of which organisations are admitted, fifty at most, and find an organisation by a
 *       part of its name. One that is taken off admits nobody any more; who is a member stays one.
 *   <li>ADM-1.13 An invitation to a site is in the language of the account with that address; without one, in the
 *       language of the site.
 *   <li>ADM-1.14 Who answers a request, or ends a membership, may say something to the person, in at most 500
 *       characters. The person reads it in the mail, among the own data, and of a request that was declined where one
 *       asks to join. The log keeps that something was said, not what.
 *   <li>ADM-1.15 Managers find who asked and was answered: when, by whom and how, the latest answer first. Eighteen
 *       months after the answer it is gone, unless the operator says otherwise; the log keeps the event. <i>Why: who
 *       was declined need not be known for ever.</i>
 *   <li>ADM-1.16 Beside each mail domain in the rules managers read whose people it counts for, or that nobody speaks
 *       for it yet. Who speaks for it is said by managers of the platform or by the operator, never by a site.
 * </ul>
 *
 * Out of scope: which roles there are ({@code site}), what groups ask of newcomers ({@code group}).
 */
package nl.plein.ejb.admission;
