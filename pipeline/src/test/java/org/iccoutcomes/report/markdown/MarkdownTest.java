package org.iccoutcomes.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iccoutcomes.report.block.Block;
import org.junit.jupiter.api.Test;

/** What an evaluator may write, and what becomes of it. */
class MarkdownTest {
    @Test
    void paragraphs_headings_and_lists_are_what_they_look_like() {
        assertThat(Markdown.blocks("""
                        # What helped

                        Meeting **every week**,
                        in one room.

                        - doctors
                        - residents

                        1. first
                        2. then
                        """))
                .containsExactly(
                        new Block.Heading("What helped"),
                        new Block.Prose("Meeting every week, in one room."),
                        new Block.Points(List.of("doctors", "residents")),
                        new Block.Points(List.of("first", "then")));
    }

    @Test
    void a_link_is_its_text_and_its_address_and_an_image_its_description() {
        assertThat(Markdown.blocks("See [the plan](https://example.org/plan) ![a map of Millom](map.png)"))
                .containsExactly(new Block.Prose("See the plan (https://example.org/plan) (image: a map of Millom)"));
    }

    @Test
    void markup_of_a_page_is_text_and_nothing_of_it_is_lost() {
        assertThat(Markdown.blocks("<script>alert(1)</script>\n\nbold <b onclick=x>words</b>"))
                .containsExactly(
                        new Block.Prose("<script>alert(1)</script>"), new Block.Prose("bold <b onclick=x>words</b>"));
    }

    @Test
    void a_quotation_and_code_keep_their_words() {
        assertThat(Markdown.blocks("> We were heard.\n\n```\n23 %\n```\n"))
                .containsExactly(new Block.Prose("We were heard."), new Block.Prose("23 %"));
    }

    @Test
    void nothing_written_is_no_block() {
        assertThat(Markdown.blocks(" \n \n")).isEmpty();
    }
}
