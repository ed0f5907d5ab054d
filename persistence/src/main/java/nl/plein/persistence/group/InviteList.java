package nl.plein.persistence.group;

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

/** A file of addresses between the two steps of inviting them; gone when they are invited, or when it is a day old. */
@Entity
@NamedQuery(
        name = "InviteList.byRef",
        query = "select l from InviteList l where l.ref = :ref and l.groupId = :group and l.madeBy = :account")
@NamedQuery(name = "InviteList.forget", query = "delete from InviteList l where l.made < :before")
@Table(name = "group_invite_list")
public class InviteList {

    @Id
    @SequenceGenerator(name = "group_invite_list_seq", sequenceName = "group_invite_list_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_invite_list_seq")
    private long id;

    private String ref;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "made_by")
    private long madeBy;

    private Instant made;

    @Lob
    private String lines;

    protected InviteList() {} // JPA

    public InviteList(UUID ref, long groupId, long madeBy, String lines, Instant made) {
        this.ref = ref.toString();
        this.groupId = groupId;
        this.madeBy = madeBy;
        this.lines = lines;
        this.made = made;
    }

    public String lines() {
        return lines;
    }
}
