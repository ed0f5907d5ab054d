package nl.plein.compliance.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who finds the pictures of a group. */
class PicturesIT {

    private static Scene scene;

    @BeforeAll
    static void plant() {
        scene = Scene.shared();
    }

    @AfterAll
    static void open() {
        scene.turn(Fence.NONE);
    }

    @ParameterizedTest(
            name = "VIS-1.4 VIS-1.7 GRP-10.8 the icon of the group {0} is there for who may know of the group only")
    @EnumSource(Circle.class)
    void anIconIsThereForWhoMayKnow(Circle circle) throws IOException {
        var group = scene.groups.get(circle);
        var owner = scene.as(Kind.OWNER);
        var look = "/group/" + group + "/look";
        owner.file(look, "/group-picture/" + group + "/icon", "icoon.png", "image/png", aPicture());
        var shown = Pattern.compile("/group-picture/" + group + "/[0-9a-f]{64}\\.jpg")
                .matcher(owner.get(look).body());
        assertThat(shown.find()).isTrue();
        var icon = shown.group();

        for (Fence fence : new Fence[] {Fence.OTHER_NETWORKS, Fence.CLOSED, Fence.NONE}) {
            scene.turn(fence);
            isThereForWhoMayKnow(fence, circle, icon);
        }
    }

    private static void isThereForWhoMayKnow(Fence fence, Circle circle, String icon) {
        var group = scene.groups.get(circle);
        var softly = new SoftAssertions();
        for (Kind kind : fence.asked()) {
            boolean known = fence.admits(kind) && circle.known().contains(kind);
            var reply = scene.as(kind).get(icon);
            softly.assertThat(reply.status())
                    .as("icon of %s to %s, fence %s", circle, kind, fence)
                    .isEqualTo(known ? 200 : fence.refusal(kind));
            if (!known) {
                var nowhere = icon.replace(group, UUID.randomUUID().toString());
                softly.assertThat(reply.body())
                        .as("icon of %s is to %s as if there were no such group", circle, kind)
                        .isEqualTo(scene.as(kind).get(nowhere).body());
            }
        }
        softly.assertAll();
    }

    private static byte[] aPicture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
