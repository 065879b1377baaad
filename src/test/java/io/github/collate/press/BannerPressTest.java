package io.github.collate.press;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Banner;
import io.github.collate.model.Cache;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BannerPressTest {

    private static final Path FONTS = Path.of("templates", "print", "fonts");
    private static final int PAPER = 0xFFFDFCF9;

    private static Theme theme() throws IOException {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> fonts = Files.list(FONTS)) {
            for (Path font : fonts.toList()) files.put("print/fonts/" + font.getFileName(), Files.readAllBytes(font));
        }
        return new Theme(files);
    }

    private static Banner banner(String title, String text) {
        return new Banner(
                "og/x.png",
                "Tubes & Trays",
                "Post",
                title,
                text,
                "12 facts",
                List.of(new Banner.Mark("A", true), new Banner.Mark("B", false), new Banner.Mark("C", true)));
    }

    private static BufferedImage picture(Banner banner) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(
                BannerPress.draw(List.of(banner), theme(), new Cache()).get(0).bytes()));
    }

    /** Whether any pixel of some rows is not the paper. */
    private static boolean inked(BufferedImage picture, int from, int to) {
        for (int y = from; y < to; y++) {
            for (int x = 0; x < picture.getWidth(); x++) if (picture.getRGB(x, y) != PAPER) return true;
        }
        return false;
    }

    @Test
    void a_banner_is_a_small_picture_of_the_size_that_is_asked_for() throws IOException {
        SiteFile file = BannerPress.draw(
                        List.of(banner("Pneumatic Tube", "Carries capsules between rooms.")), theme(), new Cache())
                .get(0);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(picture.getWidth()).isEqualTo(BannerPress.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(BannerPress.HEIGHT);
        assertThat(picture.getRGB(600, 3)).isEqualTo(0xFF0B5750);
        assertThat(picture.getRGB(20, 600)).isEqualTo(PAPER);
        assertThat(file.bytes()).hasSizeLessThan(25_000);
        assertThat(file.path()).isEqualTo("og/x.png");
    }

    @Test
    void the_same_banner_is_the_same_bytes() throws IOException {
        Banner banner = banner("Pneumatic Tube", "Carries capsules between rooms.");
        byte[] once =
                BannerPress.draw(List.of(banner), theme(), new Cache()).get(0).bytes();
        List<SiteFile> often = BannerPress.draw(List.of(banner, banner("Tray", ""), banner), theme(), new Cache());
        assertThat(often.get(0).bytes()).isEqualTo(once);
        assertThat(often.get(2).bytes()).isEqualTo(once);
        assertThat(often.get(1).bytes()).isNotEqualTo(once);
    }

    @Test
    void whatever_is_long_ends_before_the_line_and_the_margin() throws IOException {
        BufferedImage picture =
                picture(banner("A very long name of a service ".repeat(9), "It goes on and on. ".repeat(40)));
        assertThat(inked(picture, 498, 500)).isFalse();
        for (int y = 20; y < BannerPress.HEIGHT; y++) {
            assertThat(picture.getRGB(BannerPress.WIDTH - 40, y)).isEqualTo(PAPER);
        }
    }

    @Test
    void letters_that_no_font_has_leave_no_mark_and_do_no_harm() throws IOException {
        assertThat(inked(picture(banner("\u6f22\u5b57", "")), 210, 480)).isFalse();
    }
}
