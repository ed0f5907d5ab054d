package nl.plein.persistence.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** That a group carries a tag, or that something new in it begins with one. */
@Entity
@NamedQuery(name = "GroupTag.ofGroup", query = "select x from GroupTag x where x.groupId = :group and x.part = :part")
@NamedQuery(
        name = "GroupTag.tags",
        query =
                """
        select t from Tag t where t.id in (select x.tagId from GroupTag x where x.groupId = :group and x.part = :part)
        order by t.spoken""")
@NamedQuery(
        name = "GroupTag.number",
        query =
                """
        select count(x) from GroupTag x
        where x.tagId = :tag and x.part = nl.plein.persistence.group.GroupTag.Part.GROUP""")
@NamedQuery(
        name = "GroupTag.numberIn",
        query =
                """
        select count(distinct x.groupId) from GroupTag x
        where x.part = nl.plein.persistence.group.GroupTag.Part.GROUP
          and x.tagId in (select t.id from Tag t where t.categoryId = :category)""")
@NamedQuery(
        name = "GroupTag.pass",
        query = "update GroupTag x set x.tagId = :other where x.tagId = :tag and x.groupId = :group")
@NamedQuery(
        name = "GroupTag.dropBoth",
        query =
                """
        delete from GroupTag x where x.tagId = :tag and x.part = :part
          and x.groupId in (select y.groupId from GroupTag y where y.tagId = :other and y.part = :part)""")
@NamedQuery(name = "GroupTag.merge", query = "update GroupTag x set x.tagId = :other where x.tagId = :tag")
@NamedQuery(name = "GroupTag.drop", query = "delete from GroupTag x where x.tagId = :tag")
@Table(name = "group_tag")
public class GroupTag {

    /** What the tag is for. */
    public enum Part {
        /** The group is found by it. */
        GROUP,
        /** A new item in the group begins with it. */
        PRESET
    }

    @Id
    @SequenceGenerator(name = "group_tag_seq", sequenceName = "group_tag_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "group_tag_seq")
    private long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "tag_id")
    private long tagId;

    @Enumerated(EnumType.STRING)
    private Part part;

    protected GroupTag() {} // JPA

    public GroupTag(long groupId, long tagId, Part part) {
        this.groupId = groupId;
        this.tagId = tagId;
        this.part = part;
    }

    public long tagId() {
        return tagId;
    }
}
