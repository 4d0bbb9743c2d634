#pragma once

#include "app/documents/document_maker.h"
#include "app/visit/runner.h"
#include "app/wiring/devices.h"
#include "app/wiring/handover/code_desk.h"
#include "app/wiring/handover/code_watch.h"
#include "app/wiring/handover/kiosk_codes.h"
#include "app/wiring/secret_slot.h"
#include "app/wiring/worker.h"

#include <QObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace kakanai::wiring {

/// Executes the effects of one place's visits: each on the worker of its room, the answer posted back as an event.
/// Lives on the GUI thread; destroyed before its devices' owners.
class Executor final : public visit::EffectExecutor {
public:
    Executor(Devices devices, SecretSlot& slot);
    ~Executor() override;

    /// Destroys the pages and answers whether nothing of them is left; asked on the GUI thread while a visit is erased.
    void whenErasing(std::function<bool()> destroyPages) { destroyPages_ = std::move(destroyPages); }

    /// Ends all work, so that no answer comes any more: before the runner that waits for them goes.
    void stop();

    void execute(const visit::Effect& effect, const visit::Visit& visit, const Post& post) override;

private:
    void watchCard(const visit::Visit& visit, const Post& post);
    void readCard(visit::Way way, const visit::Visit& visit, const Post& post);
    void stopCard();
    void watchCode(const visit::Visit& visit, const Post& post);
    void readCode(const QString& text, const visit::Visit& visit, const Post& post);
    void makeDocuments(const visit::Visit& visit, const Post& post);
    void sealDocuments(const visit::Visit& visit, const Post& post);
    void print(const visit::Visit& visit, const Post& post, bool sealed);
    void keepVisit(const visit::Visit& visit, const Post& post);
    void giveCode(const visit::Visit& visit, const Post& post);
    void openCode(const QString& text, const visit::Visit& visit, const Post& post);
    void takeBackVisit(visit::VisitId id);
    void loadList(const visit::Visit& visit, const Post& post);
    void loadVisit(const QString& receipt, const visit::Visit& visit, const Post& post);
    void storeVisit(db::VisitState state, const visit::Visit& visit, const Post& post);
    void eraseAll(const visit::Visit& visit, const Post& post);
    void erasePages(visit::VisitId id, const Post& post);

    Devices devices_;
    SecretSlot& slot_;
    std::function<bool()> destroyPages_;
    QObject afterTouch_;           ///< what waits for the event loop's next turn goes with it
    std::optional<CodeDesk> desk_; ///< made and used on the store's worker
    std::optional<KioskCodes> kioskCodes_;
    std::optional<CodeWatch> codeWatch_; ///< while a kiosk waits for a code
    std::stop_source cardStop_;
    std::stop_source printStop_;
    // Last, so that they end before what they use.
    Worker watcher_;
    Worker cards_;
    Worker papers_;
    Worker printer_;
    Worker store_;

    /// The last visit that was put into the store, by its own id. Written and read on the store's worker alone.
    struct Kept {
        visit::VisitId id = 0;
        QString receipt;
    };
    std::shared_ptr<Kept> kept_ = std::make_shared<Kept>();
};

} // namespace kakanai::wiring
