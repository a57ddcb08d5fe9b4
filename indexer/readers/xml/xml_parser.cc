// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/xml/xml_parser.h"

#include <fmt/format.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include <exception>
#include <memory>
#include <string>

#include "common/text/split.h"
#include "indexer/readers/unreadable.h"
#include "indexer/readers/xml/xml_mender.h"

namespace kliping {
namespace {

/// A document whose root element is not in its first bytes is none of news;
/// libxml2 keeps the declarations that stand there in memory.
constexpr std::size_t most_prolog_bytes = std::size_t{1} << 20;

/// News nests 20 deep; libxml2 refuses at 256, in words that help nobody.
constexpr std::size_t deepest_nesting = 200;

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
  return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

/// libxml2's messages end in line breaks and may go on with the bytes in
/// question.
std::string reason_of(const xmlError& error) {
  const std::string_view message = error.message == nullptr ? "no reason" : error.message;
  return std::string(trim(split(message, '\n').front()));
}

struct FreeContext {
  void operator()(xmlParserCtxtPtr context) const {
    xmlFreeDoc(context->myDoc);  // where it keeps declarations, until it is done
    context->myDoc = nullptr;
    xmlFreeParserCtxt(context);
  }
};

/// While it lives, `handler` gets the errors of this thread for which libxml2
/// has no parser to tell, as those of an encoding; it would print them.
class ErrorsOfThread {
 public:
  ErrorsOfThread(void* data, xmlStructuredErrorFunc handler)
      : data_(xmlStructuredErrorContext), handler_(xmlStructuredError) {
    xmlSetStructuredErrorFunc(data, handler);
  }
  ~ErrorsOfThread() { xmlSetStructuredErrorFunc(data_, handler_); }
  ErrorsOfThread(const ErrorsOfThread&) = delete;
  ErrorsOfThread& operator=(const ErrorsOfThread&) = delete;

 private:
  void* data_;
  xmlStructuredErrorFunc handler_;
};

/// One parse. libxml2 calls the static functions with the object; as it is
/// written in C, exceptions are kept until it has returned.
class Parse {
 public:
  Parse(InputStream& stream, XmlHandler& handler)
      : stream_(stream), mended_(stream), handler_(handler) {
    // Predefined entities are put in as they are, without being expanded.
    placeholder_.type = XML_ENTITY_DECL;
    placeholder_.etype = XML_INTERNAL_PREDEFINED_ENTITY;
    placeholder_.name = space_;
    placeholder_.content = space_;
    placeholder_.length = 1;
  }

  void run() {
    xmlInitParser();
    xmlSAXHandler calls = callbacks();
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(
        xmlCreateIOParserCtxt(&calls, this, read, nullptr, this, XML_CHAR_ENCODING_NONE));
    if (context == nullptr) throw std::bad_alloc();
    context_ = context.get();
    // Of entities there are none but placeholders; without their substitution
    // `&amp;` in attributes would come as `&#38;`.
    xmlCtxtUseOptions(context_, XML_PARSE_NONET | XML_PARSE_NOENT);
    const ErrorsOfThread errors(this, on_error);
    xmlParseDocument(context_);
    if (exception_) std::rethrow_exception(exception_);
    if (!reason_.empty()) throw Unreadable(reason_);
    if (context_->wellFormed == 0) throw Unreadable("not well-formed XML");
  }

 private:
  static xmlSAXHandler callbacks() {
    xmlSAXHandler calls{};
    calls.initialized = XML_SAX2_MAGIC;
    calls.startElementNs = on_start;
    calls.endElementNs = on_end;
    calls.characters = on_text;
    calls.ignorableWhitespace = on_text;
    calls.cdataBlock = on_text;
    calls.getEntity = find_entity;
    calls.reference = [](void* /*self*/, const xmlChar* /*name*/) {};
    calls.serror = on_error;
    return calls;
  }

  /// Calls `action` unless an earlier one has failed.
  template <typename Action>
  void guard(Action&& action) noexcept {
    if (exception_) return;
    try {
      action();
    } catch (...) {
      exception_ = std::current_exception();
      xmlStopParser(context_);
    }
  }

  static int read(void* self, char* buffer, int size) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    std::size_t read = 0;
    try {
      if (parse.exception_) return -1;
      if (!parse.seen_root_ && parse.stream_.position() > most_prolog_bytes) {
        throw Unreadable(fmt::format("no root element in its first {} bytes", most_prolog_bytes));
      }
      read = parse.mended_.read({buffer, static_cast<std::size_t>(size)});
    } catch (...) {
      parse.exception_ = std::current_exception();
      return -1;
    }
    return static_cast<int>(read);
  }

  static void on_start(void* self, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri,
                       int /*namespaces*/, const xmlChar** /*declared*/, int attributes,
                       int /*defaulted*/, const xmlChar** values) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] {
      parse.seen_root_ = true;
      if (++parse.depth_ > deepest_nesting) {
        throw Unreadable(
            fmt::format("elements inside each other more than {} deep", deepest_nesting));
      }
      XmlElement element{space_of(view(uri), view(prefix)), std::string(view(name))};
      for (int at = 0; at < attributes; ++at) {
        // Name, prefix, URI, begin and end of the value.
        const xmlChar* const* const five = values + 5 * static_cast<std::ptrdiff_t>(at);
        element.attributes.push_back({space_of(view(five[2]), view(five[1])),
                                      std::string(view(five[0])),
                                      std::string(view(five[3], five[4]))});
      }
      parse.handler_.on_start(std::move(element));
    });
  }

  static void on_end(void* self, const xmlChar* /*name*/, const xmlChar* /*prefix*/,
                     const xmlChar* /*uri*/) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] {
      --parse.depth_;
      parse.handler_.on_end();
    });
  }

  static void on_text(void* self, const xmlChar* text, int size) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    parse.guard([&] { parse.handler_.on_text(view(text, text + size)); });
  }

  /// Nothing for declarations: libxml2 would hang their texts on what it gets.
  static xmlEntityPtr find_entity(void* self, const xmlChar* name) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    if (!parse.seen_root_) return nullptr;
    parse.guard([&] { parse.handler_.on_unknown_entity(view(name)); });
    return &parse.placeholder_;
  }

  /// The type of the pointer depends on the version of libxml2.
  template <typename ErrorPointer>
  static void on_error(void* self, ErrorPointer error) noexcept {
    auto& parse = *static_cast<Parse*>(self);
    if (error->level != XML_ERR_FATAL || !parse.reason_.empty()) return;
    parse.guard([&] {
      const int line = xmlSAX2GetLineNumber(parse.context_);
      parse.reason_ = fmt::format("not well-formed XML, line {}: {}", line, reason_of(*error));
    });
  }

  InputStream& stream_;
  XmlMender mended_;
  XmlHandler& handler_;
  xmlParserCtxtPtr context_ = nullptr;
  xmlChar space_[2] = {' ', 0};
  xmlEntity placeholder_{};
  std::exception_ptr exception_;
  std::string reason_;  // of libxml2, for its first fatal error; empty before
  std::size_t depth_ = 0;
  bool seen_root_ = false;
};

}  // namespace

void parse_xml(InputStream& stream, XmlHandler& handler) { Parse(stream, handler).run(); }

}  // namespace kliping
