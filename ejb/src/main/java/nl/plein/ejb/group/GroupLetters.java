package nl.plein.ejb.group;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.plein.ejb.mail.AddressLanguage;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.OwnWords;
import nl.plein.ejb.mail.Post;
import nl.plein.ejb.mail.Said;
import nl.plein.ejb.mail.TypedMail;
import nl.plein.persistence.account.Account;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.group.Group;
import nl.plein.persistence.group.GroupRequest;
import nl.plein.persistence.group.Invitation;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;

/** The letters about who is in a group. */
@Dependent
class GroupLetters {

    @Inject
    Post post;

    @Inject
    AccountRepository accounts;

    @Inject
    SiteRepository sites;

    @Inject
    AddressLanguage languages;

    /** Somebody asks an owner to come in; why is read where it is answered. */
    void wanted(Group group, Account owner, String by) {
        post.send(to(group, owner.id()).about("group.wanted", group.name(), by).inGroup(group.id()));
    }

    /** Somebody asked to come in and hears the answer. */
    void answered(Group group, long account, boolean admitted, Said said) {
        var letter = to(group, account);
        post.send(admitted ? admitted(group, letter, said).inGroup(group.id()) : declined(group, letter, said));
    }

    private static Letter admitted(Group group, Letter letter, Said said) {
        return said.none()
                ? letter.about("group.admitted", group.name())
                : letter.about("group.admitted.said", group.name(), said.words());
    }

    private static Letter declined(Group group, Letter letter, Said said) {
        return said.none()
                ? letter.about("group.declined", group.name())
                : letter.about("group.declined.said", group.name(), said.words());
    }

    /** Somebody was sent away: after the mail about the group was withdrawn, as this one is not about being in it. */
    void removed(Group group, long account, String reason) {
        post.send(to(group, account).about("group.removed", group.name(), reason));
    }

    /** Somebody became an owner. */
    void owns(Group group, long account) {
        post.send(to(group, account).about("group.owns", group.name()).inGroup(group.id()));
    }

    /** A manager of the site made somebody an owner beside this one. */
    void appointed(Group group, Account owner, String name, String reason) {
        post.send(to(group, owner.id())
                .about("group.appointed", group.name(), name, reason)
                .inGroup(group.id()));
    }

    /** Somebody came in, and the owners have something to say to newcomers. */
    void welcome(Group group, long account) {
        if (!group.welcome().isEmpty()) {
            post.send(to(group, account)
                    .about("group.welcome", group.name(), group.welcome())
                    .inGroup(group.id()));
        }
    }

    /** Somebody came in because of the organisation they work for. */
    void takenIn(Group group, long account) {
        post.send(to(group, account)
                .about("group.taken", group.name(), group.purpose(), group.welcome())
                .inGroup(group.id()));
    }

    /** Somebody asks a manager of the site for a group. */
    void asked(SiteRow site, Account manager, String name, String by) {
        post.send(Letter.to(manager)
                .about("group.asked", name, by, site.name())
                .link(site.host(), "/manage/groups")
                .inSite(site.id()));
    }

    /** Who asked for a group hears the answer. */
    void answered(SiteRow site, GroupRequest request, boolean approved, String said) {
        var letter = Letter.to(accounts.find(request.accountId()).orElseThrow()).inSite(site.id());
        var name = request.charter().name();
        post.send(
                approved
                        ? letter.about("group.granted", name, said)
                                .link(site.host(), "/group/" + request.group().value())
                        : letter.about("group.denied", name, said).link(site.host(), "/groups"));
    }

    /** A group was silent for long: is it still needed? */
    void silent(Group group, Account owner, long days) {
        post.send(to(group, owner.id())
                .about("group.silent", group.name(), days)
                .link(sites.get(group.siteId()).host(), "/group/" + group.ref() + "/silence")
                .inGroup(group.id()));
    }

    /** An owner writes to a member, or to themselves to see how it looks. */
    void mailed(Group group, Account member, String by, TypedMail mail) {
        var site = sites.get(group.siteId());
        post.send(Letter.to(member)
                .about("group.mail", mail.subject(), mail.text(), by, group.name())
                .link(site.host(), "/group/" + group.ref())
                .inSite(site.id())
                .inGroup(group.id()));
    }

    /** An owner wanted a copy of what went to members. */
    void mailedCopy(Group group, Account writer, long people, TypedMail mail) {
        post.send(to(group, writer.id()).about("group.mail.copy", mail.subject(), mail.text(), group.name(), people));
    }

    /** Somebody is invited, with the words of who does so; the code stands in this letter and nowhere else. */
    void invited(Group group, Invitation invitation, String code) {
        var site = sites.get(group.siteId());
        var by = accounts.find(invitation.invitedBy()).orElseThrow().displayName();
        var letter = invitation.accountId() == null
                ? Letter.to(invitation.mail(), languages.of(invitation.mail(), site.id()))
                : Letter.to(accounts.find(invitation.accountId()).orElseThrow());
        var told = invitation.words().isEmpty()
                ? letter.about("group.invited", group.name(), site.name(), by)
                : letter.about(
                        "group.invited.saying",
                        group.name(),
                        site.name(),
                        by,
                        new OwnWords(invitation.words()).quoted());
        post.send(told.link(site.host(), "/invitation?code=" + code));
    }

    private Letter to(Group group, long account) {
        var site = sites.get(group.siteId());
        return Letter.to(accounts.find(account).orElseThrow())
                .link(site.host(), "/group/" + group.ref())
                .inSite(site.id());
    }
}
