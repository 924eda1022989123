package org.iccoutcomes.report.html;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import org.iccoutcomes.report.block.Block;

/**
 * Blocks through their templates.
 *
 * @param templates the compiled templates, which escape everything they are given
 */
record HtmlBlocks(TemplateEngine templates) implements Block.Cases<Content> {
    @Override
    public Content prose(Block.Prose block) {
        return filled("block/prose.jte", block.text());
    }

    @Override
    public Content points(Block.Points block) {
        return filled("block/points.jte", block.sentences());
    }

    @Override
    public Content heading(Block.Heading block) {
        return filled("block/heading.jte", block.text());
    }

    @Override
    public Content figures(Block.Figures block) {
        return filled("block/figures.jte", block.grid());
    }

    @Override
    public Content picture(Block.Picture block) {
        return filled("block/picture.jte", Picture.of(block));
    }

    @Override
    public Content links(Block.Links block) {
        return filled("block/links.jte", block.links());
    }

    private Content filled(String template, Object parameter) {
        return output -> templates.render(template, parameter, output);
    }
}
