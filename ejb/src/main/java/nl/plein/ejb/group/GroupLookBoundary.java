package nl.plein.ejb.group;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import nl.plein.ejb.group.ShowGroupPicture.Kind;
import nl.plein.ejb.picture.Drawing;
import nl.plein.ejb.picture.Drawing.Demand;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.document.ByteStore;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.group.GroupCover;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.GroupRepository;
import nl.plein.persistence.shared.LookAlike;
import nl.plein.persistence.shared.NoSuchThing;
import nl.plein.persistence.shared.Target;
import nl.plein.security.Refusal;
import nl.plein.security.permission.Boundary;
import nl.plein.security.permission.Open;
import nl.plein.security.permission.Requires;
import nl.plein.security.permission.Right;

/** Icon and cover of a group: whoever may know of the group sees them. */
@Stateless
@Boundary
public class GroupLookBoundary {

    private static final Demand ICON = new Demand("group.look", 64, 64);
    private static final Demand COVER = new Demand("group.look", 600, 200);
    private static final int SIDE = 144;
    private static final int WIDE = 1200;
    private static final int NARROW = 600;
    private static final int SHAPE = 3;
    private static final int LONGEST = 200;

    @Inject
    GroupRepository groups;

    @Inject
    GroupOwners owners;

    @Inject
    ByteStore store;

    @Inject
    LooseBytesRepository loose;

    @Inject
    Clock clock;

    /** What a group looks like, for its owners to change. */
    @Open("answers owners only")
    public GroupLookDetails look(long site, GroupId id) {
        var group = owners.group(site, id);
        return new GroupLookDetails(group.row(), group.face().cover());
    }

    /** Takes an icon or a cover, drawn anew, or lets go of it. */
    @Requires(Right.GROUP_MANAGE)
    public void show(ShowGroupPicture command) {
        var face = groups.locked(command.group(), command.site()).face();
        if (command.kind() == Kind.ICON) {
            var hash = command.content() == null ? null : kept(Drawing.read(command.content(), ICON), SIDE, SIDE);
            Optional.ofNullable(face.icon()).ifPresent(this::letGo);
            face.showIcon(hash);
        } else {
            var cover = command.content() == null
                    ? null
                    : cover(Drawing.read(command.content(), COVER), words(command.words()));
            Optional.ofNullable(face.cover()).ifPresent(shown -> letGo(shown.wide(), shown.narrow()));
            face.showCover(cover);
        }
    }

    /** Says what the cover of a group shows. */
    @Requires(Right.GROUP_MANAGE)
    public void describe(DescribeGroupCover command) {
        var face = groups.locked(command.group(), command.site()).face();
        var shown = face.cover();
        if (shown == null) {
            throw new Refusal("group.look.gone");
        }
        face.showCover(new GroupCover(shown.wide(), shown.narrow(), words(command.words())));
    }

    /**
     * The bytes of a picture of a group.
     *
     * @throws NoSuchThing when the viewer may not know of the group, or it shows no such picture
     * @throws IOException when they cannot be read
     */
    @Open("a hidden group answers as not found, and so does a picture that the group does not show")
    public InputStream bytes(long site, GroupId id, String hash) throws IOException {
        if (!owners.visible(site, id).face().shows(hash)) {
            throw new NoSuchThing(new Target(ObjectType.GROUP, id.value()));
        }
        return store.open(hash);
    }

    private GroupCover cover(Drawing drawing, String words) {
        return new GroupCover(kept(drawing, WIDE, WIDE / SHAPE), kept(drawing, NARROW, NARROW / SHAPE), words);
    }

    private String kept(Drawing drawing, int width, int height) {
        try {
            return store.keep(new ByteArrayInputStream(drawing.drawn(width, height)))
                    .sha256();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private void letGo(String... hashes) {
        loose.letGo(clock.instant(), hashes);
    }

    private static String words(String typed) {
        var words = typed == null ? "" : LookAlike.tidy(typed);
        if (words.length() > LONGEST) {
            throw new Refusal("group.look.words.long", LONGEST, words.length());
        }
        return words;
    }
}
