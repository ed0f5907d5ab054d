package nl.plein.ejb.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.plein.ejb.Beans;
import nl.plein.ejb.group.ShowGroupPicture.Kind;
import nl.plein.ejb.picture.Drawing;
import nl.plein.persistence.document.LooseBytes;
import nl.plein.persistence.document.LooseBytesRepository;
import nl.plein.persistence.group.GroupCover;
import nl.plein.persistence.group.GroupId;
import nl.plein.persistence.group.Openness;
import nl.plein.persistence.shared.NoSuchThing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupPictureTest extends OnASquare {

    @TempDir
    Path data;

    @BeforeEach
    void choose() {
        System.setProperty("plein.data", data.toString());
    }

    @AfterEach
    void forget() {
        System.clearProperty("plein.data");
    }

    @Test
    @DisplayName("GRP-10.6 an icon is drawn anew as a square, a cover in two widths, and a later one takes its place")
    void picturesAreDrawnAnew() {
        onASquare(() -> {
            show(Kind.ICON, aPicture(900, 400, Color.RED), null);
            show(Kind.COVER, aPicture(900, 900, Color.RED), " Een  fietspad ");

            var icon = look().group().icon();
            var cover = look().cover();
            assertThat(size(icon)).isEqualTo("144x144");
            assertThat(size(cover.wide())).isEqualTo("1200x400");
            assertThat(size(cover.narrow())).isEqualTo("600x200");
            show(Kind.COVER, aPicture(900, 900, Color.BLUE), "");
            show(Kind.ICON, null, null);
            em.flush();
            assertThat(look().group().icon()).isNull();
            assertThat(loose()).containsExactlyInAnyOrder(icon, cover.wide(), cover.narrow());
            assertThat(square.beans.get(LooseBytesRepository.class).used(cover.wide()))
                    .isFalse();
            assertThat(square.beans
                            .get(LooseBytesRepository.class)
                            .used(look().cover().narrow()))
                    .isTrue();
        });
    }

    @Test
    @DisplayName("GRP-10.6 what is no picture or is too small is refused, and only owners show one")
    void othersAreRefused() {
        onASquare(() -> {
            assertThatThrownBy(() -> show(Kind.ICON, "<svg/>".getBytes(StandardCharsets.US_ASCII), null))
                    .hasMessage("group.look.kind");
            assertThatThrownBy(() -> show(Kind.ICON, aPicture(63, 200, Color.RED), null))
                    .hasMessage("group.look.small");
            assertThatThrownBy(() -> show(Kind.COVER, aPicture(599, 900, Color.RED), null))
                    .hasMessage("group.look.small");
            assertThat(look()).isEqualTo(new GroupLookDetails(look().group(), null));
            square.beans.as(square.member);
            assertThatThrownBy(() -> square.beans.get(GroupLookBoundary.class).look(square.site.id(), group()))
                    .hasMessage("right.missing.group_manage");
        });
    }

    @Test
    @DisplayName("GRP-10.7 the text of a cover is written with it or later, and none means that it decorates")
    void aCoverHasAText() {
        onASquare(() -> {
            assertThatThrownBy(() -> describe("Een fietspad")).hasMessage("group.look.gone");
            show(Kind.COVER, aPicture(900, 900, Color.RED), " Een  fietspad ");
            assertThat(cover(square.neighbour).words()).isEqualTo("Een fietspad");

            describe("");
            assertThat(cover(square.neighbour).words()).isEmpty();
            assertThatThrownBy(() -> describe("x".repeat(201))).hasMessage("group.look.words.long");
        });
    }

    @Test
    @DisplayName("GRP-10.8 a picture of a hidden group is not there for others, nor one that the group does not show")
    void othersDoNotFindIt() {
        onASquare(() -> {
            show(Kind.ICON, aPicture(200, 200, Color.RED), null);
            var icon = look().group().icon();
            assertThat(read(square.neighbour, icon)).isNotEmpty();
            assertThatThrownBy(() -> read(square.neighbour, "0".repeat(64))).isInstanceOf(NoSuchThing.class);

            square.group.turn(Openness.HIDDEN, Beans.NOW);
            em.flush();

            assertThat(read(square.member, icon)).isNotEmpty();
            assertThatThrownBy(() -> read(square.neighbour, icon)).isInstanceOf(NoSuchThing.class);
        });
    }

    @Test
    @DisplayName("GRP-10.8 a group that is started like another one looks like it")
    void oneLikeItLooksLikeIt() {
        onASquare(() -> {
            show(Kind.ICON, aPicture(200, 200, Color.RED), null);
            show(Kind.COVER, aPicture(900, 900, Color.RED), "Een fietspad");
            var fresh = new GroupId(UUID.randomUUID());
            square.beans
                    .as(square.owner)
                    .get(GroupStartBoundary.class)
                    .start(new StartGroup(
                            square.site.row(),
                            fresh,
                            Openness.OPEN,
                            aDraft("Zoals deze"),
                            new GroupLike(group(), false)));

            var like = square.beans.get(GroupLookBoundary.class).look(square.site.id(), fresh);
            assertThat(like.cover()).isEqualTo(look().cover());
            assertThat(like.group().icon()).isEqualTo(look().group().icon());
        });
    }

    private void show(Kind kind, byte[] picture, String words) {
        Drawing.Source content = picture == null ? null : () -> new ByteArrayInputStream(picture);
        boundary().show(new ShowGroupPicture(square.site.id(), group(), kind, content, words));
    }

    private void describe(String words) {
        boundary().describe(new DescribeGroupCover(square.site.id(), group(), words));
    }

    private GroupLookDetails look() {
        return boundary().look(square.site.id(), group());
    }

    private GroupLookBoundary boundary() {
        return square.beans.as(square.owner).get(GroupLookBoundary.class);
    }

    private GroupCover cover(long who) {
        return square.beans
                .as(who)
                .get(GroupBoundary.class)
                .view(square.site.id(), group())
                .cover();
    }

    private List<String> loose() {
        return square.beans.get(LooseBytesRepository.class).since(Beans.NOW.plusSeconds(1), 10).stream()
                .map(LooseBytes::sha256)
                .toList();
    }

    private byte[] read(long who, String hash) {
        try (var bytes = square.beans.as(who).get(GroupLookBoundary.class).bytes(square.site.id(), group(), hash)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String size(String hash) {
        try {
            var picture = ImageIO.read(new ByteArrayInputStream(read(square.owner, hash)));
            return picture.getWidth() + "x" + picture.getHeight();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] aPicture(int width, int height, Color colour) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
