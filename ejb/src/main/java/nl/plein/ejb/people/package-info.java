/**
 * People: what a site asks of its members, what each of them tells, and to whom.
 *
 * <ul>
 *   <li>PPL-1.1 Managers say what a site asks: fields of several kinds, in sections and an order of their own. A field
 *       that is taken away keeps what was told, and can be asked again.
 *   <li>PPL-1.2 A member answers for oneself only. An answer that does not fit its field is refused with what would,
 *       and nothing of the form is kept.
 *   <li>PPL-1.3 Of each answer the person says who may read it, unless the site does; the filter of the lists decides
 *       over answers as it does over items, and what a site allows bounds both.
 *   <li>PPL-1.4 Nothing a manager changes opens to more people what somebody told before.
 *   <li>PPL-1.5 What the identity provider says fills the fields that the site bound to it, at each sign-in; the person
 *       can say who reads it, and cannot change it. Where the provider says nothing, the person does.
 *   <li>PPL-1.6 A profile is there for members of the site, and for others who may read an answer in it. For everybody
 *       else, and of who left, it is not there.
 *   <li>PPL-1.7 Whoever works elsewhere than the organisation whose site it is, is shown as external.
 * </ul>
 *
 * Out of scope: names, organisations and mail addresses, which follow the identity provider ({@code signin}).
 */
package nl.plein.ejb.people;
