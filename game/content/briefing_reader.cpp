#include "game/content/briefing_reader.hpp"

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

Block readList(engine::XmlReader& reader) {
    BulletList list{textsOf(reader, "item", limits::kItem)};
    checkCount(reader, "item", list.items.size(), {1, 12});
    reader.finish();
    return list;
}

Block readQuote(engine::XmlReader& reader) {
    Quote quote;
    quote.text = reader.body(limits::kQuote);
    quote.by = titleOf(reader, "by", limits::kTitle);
    reader.finish();
    return quote;
}

std::string readPlain(engine::XmlReader& reader, std::size_t maxCharacters) {
    std::string text = reader.body(maxCharacters);
    reader.finish();
    return text;
}

Block readBlock(engine::XmlReader& reader, PictureReader& pictures) {
    const std::string_view name = reader.element().name();
    if (name == "list") {
        return readList(reader);
    }
    if (name == "quote") {
        return readQuote(reader);
    }
    if (name == "image") {
        return pictures.read(reader);
    }
    return name == "tip" ? Block(Tip{readPlain(reader, limits::kTip)})
                         : Block(Paragraph{readPlain(reader, limits::kParagraph)});
}

Page readPage(engine::XmlReader& reader, PictureReader& pictures) {
    Page page;
    page.id = idOf(reader);
    page.title = titleOf(reader, "title", limits::kTitle);
    for (engine::XmlReader& child : reader.childrenAmong({"p", "list", "quote", "tip", "image"})) {
        page.blocks.push_back(readBlock(child, pictures));
    }
    if (page.blocks.empty()) {
        reader.error("this page is empty; write a <p>, <list>, <quote>, <tip> or <image>");
    }
    reader.finish();
    return page;
}

} // namespace

std::vector<Page> readBriefing(engine::XmlReader& reader, PictureReader& pictures) {
    std::vector<Page> pages;
    Distinct distinct("page");
    for (engine::XmlReader& child : reader.children("page")) {
        pages.push_back(readPage(child, pictures));
        distinct.add(child, pages.back().id);
    }
    if (pages.empty()) {
        reader.error("a briefing needs at least one <page>");
    }
    reader.finish();
    return pages;
}

} // namespace game
