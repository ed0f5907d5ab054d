package nl.plein.persistence.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What someone said below an item: sanitised HTML, never changed after it was posted. */
@Entity
@NamedQuery(
        name = "Comment.below",
        query =
                """
        select new nl.plein.persistence.comment.CommentRow(c.id, c.ref, a.displayName, o.name, a.organisationId,
            s.organisationLine, c.body, c.posted, nullif(c.ref, c.ref))
        from Comment c left join Account a on a.id = c.authorId left join Organisation o on o.id = a.organisationId
            left join ListedItem i on i.id = c.itemId left join Site s on s.id = i.siteId
        where c.itemId = :item and c.id > :after
        order by c.id""")
@NamedQuery(
        name = "Comment.readable",
        query =
                """
        select new nl.plein.persistence.comment.CommentRow(c.id, c.ref, a.displayName, o.name, a.organisationId,
            s.organisationLine, c.body, c.posted,
            (select max(x.ref) from Account x, Membership m where x.id = c.authorId
                and x.state = nl.plein.persistence.account.Account.State.ACTIVE and m.accountId = x.id
                and m.siteId = :site and m.groupId is null and m.until is null and m.siteId in :known))
        from Comment c left join Account a on a.id = c.authorId left join Organisation o on o.id = a.organisationId
            left join Site s on s.id = :site
        where c.id > :after and c.itemId = (select i.id from ListedItem i, Audience e
            where i.ref = :item and i.siteId = :site and e.id = i.readAudienceId and e.reachKey in :keys)
        order by c.id""")
@NamedQuery(name = "Comment.byRef", query = "select c from Comment c where c.ref = :ref")
@Table(name = "plein_comment")
public class Comment {

    @Id
    @SequenceGenerator(name = "plein_comment_seq", sequenceName = "plein_comment_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plein_comment_seq")
    private long id;

    private String ref;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "author_id")
    private long authorId;

    @Lob
    private String body;

    private Instant posted;

    protected Comment() {} // JPA

    /** @param ref identifier that the form gave it, so that a form sent twice makes one comment */
    public Comment(UUID ref, long itemId, long authorId, String body, Instant posted) {
        this.ref = ref.toString();
        this.itemId = itemId;
        this.authorId = authorId;
        this.body = body;
        this.posted = posted;
    }

    public UUID ref() {
        return UUID.fromString(ref);
    }
}
