package nl.plein.ejb.member;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.plein.ejb.mail.Letter;
import nl.plein.ejb.mail.Post;
import nl.plein.persistence.account.AccountRepository;
import nl.plein.persistence.audience.Place;
import nl.plein.persistence.member.CrowdRepository;
import nl.plein.persistence.site.SiteRepository;
import nl.plein.persistence.site.SiteRow;
import nl.plein.security.CurrentAccount;
import nl.plein.security.permission.Right;

/** The steps of doing the same to very many, each in a transaction of its own. */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class CrowdSteps {

    @Inject
    CrowdRepository crowds;

    @Inject
    BulkWork bulk;

    @Inject
    SiteRepository sites;

    @Inject
    AccountRepository accounts;

    @Inject
    Post post;

    @Inject
    CurrentAccount me;

    /** What is to be done to whom; nothing when it was done already. */
    public Optional<BulkAct> plan(UUID crowd, long site, long manager) {
        var row = sites.get(site).row();
        return crowds.find(crowd, site, manager)
                .map(kept -> new BulkAct(
                        row, BulkKind.valueOf(kept.act()), kept.people(), kept.reason(), kept.role(), kept.group()));
    }

    /** Does it to one; 0 when this person cannot be dealt with any more, or who asked for it may not any more. */
    public int one(BulkAct all, UUID person) {
        me.refresh();
        if (!me.may(Right.MEMBER_MANAGE, new Place(all.site().id(), null, null, null))) {
            return 0;
        }
        return bulk.carryOut(
                new BulkAct(all.site(), all.kind(), List.of(person), all.reason(), all.role(), all.group()));
    }

    /** Forgets whom it was about and tells who asked for it what came of it. */
    public void finish(SiteRow site, long manager, CrowdEnd end) {
        crowds.drop(end.crowd());
        accounts.find(manager)
                .ifPresent(person -> post.send(Letter.to(person)
                        .about("member.bulked", end.place(), end.done(), end.left())
                        .link(site.host(), end.path())
                        .inSite(site.id())));
    }
}
