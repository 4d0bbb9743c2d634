#include "app/kana/variants.h"

using namespace Qt::StringLiterals;

namespace kakanai::kana {
namespace {

struct Forms {
    char16_t standard;
    QStringList others;
};

const QList<Forms>& forms() {
    static const QList<Forms> all{
        {u'高', {u"髙"_s}},          {u'崎', {u"﨑"_s}},     {u'吉', {u"𠮷"_s}}, {u'辺', {u"邊"_s, u"邉"_s}},
        {u'斎', {u"齋"_s}},          {u'斉', {u"齊"_s}},     {u'沢', {u"澤"_s}}, {u'浜', {u"濱"_s}},
        {u'島', {u"嶋"_s, u"嶌"_s}}, {u'桜', {u"櫻"_s}},     {u'国', {u"國"_s}}, {u'広', {u"廣"_s}},
        {u'恵', {u"惠"_s}},          {u'真', {u"眞"_s}},     {u'橋', {u"𣘺"_s}}, {u'徳', {u"德"_s}},
        {u'富', {u"冨"_s}},          {u'峰', {u"峯"_s}},     {u'滝', {u"瀧"_s}}, {u'竜', {u"龍"_s}},
        {u'蔵', {u"藏"_s}},          {u'塚', {u"\uFA10"_s}}, {u'遥', {u"遙"_s}}, {u'隆', {u"\uF9DC"_s}},
        {u'都', {u"\uFA26"_s}},      {u'神', {u"\uFA19"_s}}, {u'関', {u"關"_s}}, {u'条', {u"條"_s}},
        {u'栄', {u"榮"_s}},          {u'円', {u"圓"_s}},     {u'学', {u"學"_s}}, {u'寿', {u"壽"_s}},
        {u'実', {u"實"_s}},          {u'湾', {u"灣"_s}},     {u'当', {u"當"_s}}, {u'万', {u"萬"_s}},
        {u'与', {u"與"_s}},          {u'槙', {u"槇"_s}},     {u'柳', {u"栁"_s}}, {u'葛', {u"葛\U000E0100"_s}},
    };
    return all;
}

} // namespace

QStringList variantsOf(const QString& spelling) {
    QStringList variants;
    for (const Forms& form : forms()) {
        const qsizetype at = spelling.indexOf(QChar(form.standard));
        if (at < 0) {
            continue;
        }
        for (const QString& other : form.others) {
            variants << QString(spelling).replace(at, 1, other);
        }
    }
    return variants;
}

} // namespace kakanai::kana
