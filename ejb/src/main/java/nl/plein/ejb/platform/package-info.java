/**
 * The platform, run by its managers: which organisations there are and by which provider their people come in, who may
 * come in at all, and how it begins.
 *
 * <ul>
 *   <li>PLA-1.1 Managers of the platform find an organisation by a part of its name, and add one. A name that another
 *       has, or that looks like another, is refused; so when they change the name of one.
 *   <li>PLA-1.2 They give an organisation a provider whose metadata the server has and that belongs to nobody yet. From
 *       then on people choose it to sign in, under the name of the organisation.
 *   <li>PLA-1.3 They stop a provider with a reason, after seeing how many people came in by it and how many are signed
 *       in. Nobody comes in by it from then on, and the sessions that it started end at once. What its people wrote,
 *       and what they are members of, stays. Allowed again, they come in as before. <i>Why: an organisation that left,
 *       or whose accounts were stolen, must not look in until its sessions run out.</i>
 *   <li>PLA-1.4 Nobody stops the provider by which they come in themselves, nor one without which no manager of the
 *       platform that lasts comes in any more. <i>Why: somebody must be able to take it back.</i> Who comes in by none
 *       but stopped providers is no manager who stays.
 *   <li>PLA-1.5 They say for which mail domains a provider speaks; a domain belongs to one provider only. Of two who do
 *       so at once the second is told. What the operator wrote into the settings counts as well.
 *   <li>PLA-1.6 All this, and who has which role on the platform, is for managers of the platform; each change leaves
 *       one event.
 *   <li>PLA-1.7 They take a provider off an organisation by which nobody ever came in, and remove an organisation to
 *       which no provider, nobody, no site and no rule about who comes in belongs. Others are refused. <i>Why: what was
 *       given to the wrong one is put right; who is known stays known.</i>
 *   <li>PLA-2.1 Where nobody runs the platform, the operator names a provider in the settings and the stable name that
 *       it gives to one person: at the start there is an organisation with that provider, and this person runs the
 *       platform from the first time of signing in. Each leaves an event. A mail address makes nobody a manager.
 *       <i>Why: a provider can claim any address.</i>
 *   <li>PLA-2.2 Once somebody runs the platform these settings do nothing.
 *   <li>PLA-3.1 Managers of the platform find people by a part of the name or the mail address, and those who are
 *       blocked.
 *   <li>PLA-3.2 They block somebody on the whole platform with a reason, after reading what that ends: the sessions end
 *       at once, nobody signs in to the account, and the person hears why by mail. Lifted again, the person comes in as
 *       before and hears that too.
 *   <li>PLA-3.3 Nobody blocks oneself, nor the last manager of the platform, also when two act at once.
 * </ul>
 *
 * Out of scope: giving roles ({@code nl.plein.ejb.site}), signing in itself ({@code signin}).
 */
package nl.plein.ejb.platform;
